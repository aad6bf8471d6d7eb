import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './bidi.ts';
import type { LaunchedBrowser } from './launch-browser.ts';

/** The two calls of the extension API that a page of the extension is driven through. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<{ res?: unknown } | undefined>;
  };
}

declare const chrome: ExtensionApi;

/** Opens one of the extension's own pages in a tab of its own. */
export async function openExtensionPage(
  { browser, engine, extensionOrigin }: LaunchedBrowser,
  path: string,
): Promise<Page> {
  const page = await browser.newPage();
  const url = `${extensionOrigin}/${path}`;
  // Puppeteer's own navigation waits for events that Firefox does not send for an extension's pages.
  if (engine === 'chrome') await page.goto(url);
  else
    await sendBidi(browser, 'browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  return page;
}

/** The browser's number for a page's tab, as the extension API counts them. */
export async function tabIdOf(page: Page, control: Page): Promise<number> {
  await page.bringToFront();
  return control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) throw new Error('No tab is active');
    return tab.id;
  });
}

/** How long a page may be read, in ms: one of 2,000 disputed sentences takes 20,000 to 26,000. */
const PATIENCE = 60_000;

/** What the extension reports of a page, once it is done with it. */
export interface FinalReport {
  /** "read", "no-text", "off", … */
  readonly state: string;
  readonly sentencesRead: number;
  readonly marks: readonly { readonly sentence: string }[];
}

/** Resolves when the extension has read the whole page, with what it then reports. */
export async function waitForReport(page: Page, control: Page): Promise<FinalReport> {
  const tabId = await tabIdOf(page, control);
  const report = await control.waitForFunction(
    async (tabId) => {
      const message = { id: 0, type: 'pageReport', timestamp: Date.now() };
      const reply = await chrome.tabs.sendMessage(tabId, message).catch(() => null);
      const report = reply?.res as FinalReport | undefined;
      return report !== undefined && report.state !== 'reading' && report;
    },
    { polling: 50, timeout: PATIENCE },
    tabId,
  );
  return (await report.jsonValue()) as FinalReport;
}

/** Resolves when the extension has read the whole page, with the state that it then reports. */
export async function waitUntilRead(page: Page, control: Page): Promise<string> {
  return (await waitForReport(page, control)).state;
}
