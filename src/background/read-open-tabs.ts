import { browser } from 'wxt/browser';
import { createQueue } from '../storage/create-queue.ts';
import { announceSettings } from './announce-settings.ts';
import { hostnameOf } from './hostname-of.ts';
import { injectPageScript } from './page-script.ts';

/** A permission granted and the switch that asked for it arrive together; the second must see what the first injected. */
const enqueue = createQueue();

/** Starts reading, without a reload, in the tabs that already show one of the origins. */
export function readOpenTabs(origins: string[]): Promise<void> {
  return enqueue(async () => {
    const tabs = await browser.tabs.query({ url: origins });
    await Promise.all(tabs.map(({ id, url }) => (id === undefined ? undefined : readTab(id, url))));
  });
}

async function readTab(tabId: number, url: string | undefined): Promise<void> {
  const isRunning = await announceSettings(tabId, { hostname: hostnameOf(url), checkedOnce: false });
  // Error pages and pages that the browser protects refuse the script; there is nothing to read on them.
  if (!isRunning) await injectPageScript(tabId).catch(() => undefined);
}
