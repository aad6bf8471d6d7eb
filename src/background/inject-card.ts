import { browser } from 'wxt/browser';

/** Brings what draws cards into the top frame of a tab that our page script runs in. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
}
