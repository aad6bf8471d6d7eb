import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/**
 * A page that our script runs in. The browser does not tell us the addresses of tabs, so we remember the host of each page
 * that announced itself, in session storage because the worker may be stopped at any time.
 */
export interface OpenPage {
  readonly hostname: string | null;
  /** Tells one document of a tab from the next. */
  readonly document: string;
  /** The reader asked for this document alone, whatever applies on its site. */
  readonly checkedOnce: boolean;
}

/** Stands for the document that is about to announce itself because the reader asked to check it. */
export const awaitedDocument = 'awaited';

const prefix = 'page-';

export async function readOpenPage(tabId: number): Promise<OpenPage | null> {
  return storage.getItem<OpenPage>(`session:${prefix}${tabId}`);
}

export async function writeOpenPage(tabId: number, page: OpenPage): Promise<void> {
  await storage.setItem(`session:${prefix}${tabId}`, page);
}

export async function forgetOpenPage(tabId: number): Promise<void> {
  await storage.removeItem(`session:${prefix}${tabId}`);
}

/** All open pages by tab. */
export async function listOpenPages(): Promise<[tabId: number, page: OpenPage][]> {
  const entries = Object.entries(await storage.snapshot('session'));
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, page]) => [Number(key.slice(prefix.length)), page as OpenPage]);
}

/** Closed tabs leave nothing behind. */
export function startForgettingPages(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetOpenPage(tabId));
}
