import { browser } from 'wxt/browser';

/**
 * Calls `onTab` with the tab that the panel is about, now and whenever it shows something else: the tab named in the
 * panel's address, else the active one of its window.
 */
export async function followTab(onTab: (tabId: number) => void): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  let shown = named === null ? await activeTab() : Number(named);
  onTab(shown);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === shown && status !== undefined) onTab(shown);
  });
  if (named !== null) return;
  const { id: ownWindow } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== ownWindow) return;
    shown = tabId;
    onTab(shown);
  });
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
