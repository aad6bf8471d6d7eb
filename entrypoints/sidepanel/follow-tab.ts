import { browser } from 'wxt/browser';

/**
 * Calls `onTab` with the tab that the panel is about, now and whenever it shows something else: the tab named in the
 * panel's address, else the active one of its window.
 */
export async function followTab(onTab: (tabId: number) => void): Promise<void> {
  const named = new URLSearchParams(location.search).get('tab');
  let shown: number | null = null;
  const show = (tabId: number): void => {
    shown = tabId;
    onTab(tabId);
  };
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === shown && status !== undefined) show(tabId);
  });
  if (named !== null) {
    show(Number(named));
    return;
  }
  // Listening comes before asking: the reader may go on to another tab meanwhile.
  const ownWindow = browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(async ({ tabId, windowId }) => {
    if (windowId === (await ownWindow).id) show(tabId);
  });
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (shown === null && active?.id !== undefined) show(active.id);
}
