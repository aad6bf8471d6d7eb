import { sendMessage } from '../messages/messenger.ts';
import { createQueue } from '../storage/create-queue.ts';
import { ignored } from '../storage/ignored.ts';
import { muted } from '../storage/muted.ts';
import { settings } from '../storage/settings.ts';
import { siteRules } from '../storage/site-rules.ts';
import { forgetOpenPage, listOpenPages, type OpenPage } from './open-pages.ts';
import { readPageSettings } from './page-settings.ts';

/** Carries every change of settings, site rules and ignored matches to the open pages at once. */
export function startAnnouncingSettings(): void {
  // One after the other: of two changes at once, a page must hear the later one last.
  const enqueue = createQueue();
  for (const stored of [settings, siteRules, ignored, muted]) stored.watch(() => void enqueue(announceToAll));
}

/** Whether the page is still there and took the settings. */
export async function announceSettings(tabId: number, page: OpenPage): Promise<boolean> {
  const applying = await readPageSettings(page);
  return sendMessage('settingsChanged', applying, tabId).then(
    () => true,
    () => false,
  );
}

async function announceToAll(): Promise<void> {
  const pages = await listOpenPages();
  await Promise.all(
    pages.map(async ([tabId, page]) => {
      if (!(await announceSettings(tabId, page))) await forgetOpenPage(tabId);
    }),
  );
}
