import { sendMessage } from '../messages/messenger.ts';
import type { PageSettings } from '../messages/protocol.ts';
import { ignored } from '../storage/ignored.ts';
import { muted } from '../storage/muted.ts';
import { settings } from '../storage/settings.ts';
import { siteRules } from '../storage/site-rules.ts';
import { createQueue } from './create-queue.ts';
import { forgetOpenPage, listOpenPages, type OpenPage } from './open-pages.ts';
import { readPageSettings } from './page-settings.ts';

/** Carries every change of what the reader chose to the open pages at once. */
export function startAnnouncingSettings(): void {
  // One after the other: of two changes at once, a page must hear the later one last.
  const enqueue = createQueue();
  for (const stored of [settings, siteRules, ignored, muted]) stored.watch(() => void enqueue(announceToAll));
}

/** Whether the page is still there and took the settings. */
export async function announceSettings(tabId: number, page: OpenPage): Promise<boolean> {
  return send(tabId, await readPageSettings(page));
}

/** Resolves when everything is sent: a page that sleeps may not answer for hours. */
async function announceToAll(): Promise<void> {
  const pages = await listOpenPages();
  const applying = await Promise.all(pages.map(([, page]) => readPageSettings(page)));
  for (const [at, [tabId]] of pages.entries()) void announceOrForget(tabId, applying[at] as PageSettings);
}

async function announceOrForget(tabId: number, applying: PageSettings): Promise<void> {
  if (!(await send(tabId, applying))) await forgetOpenPage(tabId);
}

function send(tabId: number, applying: PageSettings): Promise<boolean> {
  return sendMessage('settingsChanged', applying, tabId).then(
    () => true,
    () => false,
  );
}
