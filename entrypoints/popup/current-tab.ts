import { browser } from 'wxt/browser';

/** The tab that the popup is about: the one named in its address, else the active one of its window. */
export async function currentTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
