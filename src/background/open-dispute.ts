import { browser } from 'wxt/browser';
import type { DisputeId } from '../claim/dispute.ts';

/** Opens the page of all disputes in a tab: at one of them, or at the list. */
export async function openDispute(dispute?: DisputeId): Promise<void> {
  const place = dispute === undefined ? '' : (`#${dispute}` as const);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/disputes.html')}${place}` });
}
