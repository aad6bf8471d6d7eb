import { browser } from 'wxt/browser';
import { createQueue } from './create-queue.ts';
import { isPageAnswering } from './is-page-answering.ts';
import { injectPageScript } from './page-script.ts';

/** A permission granted and the switch that asked for it arrive together; the second must see what the first injected. */
const enqueue = createQueue();

/** Starts reading, without a reload, in the tabs that already show one of the origins. */
export function readOpenTabs(origins: string[]): Promise<void> {
  return enqueue(async () => {
    if (origins.length === 0) return;
    const tabs = await browser.tabs.query({ url: origins });
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : readTab(id))));
  });
}

async function readTab(tabId: number): Promise<void> {
  // Error pages and pages that the browser protects refuse the script; there is nothing to read on them.
  if (!(await isPageAnswering(tabId))) await injectPageScript(tabId).catch(() => undefined);
}
