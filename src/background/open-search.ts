import { browser } from 'wxt/browser';

/**
 * Opens the popup over the toolbar, or as a tab of its own where the browser opens none: Firefox does so only inside
 * a click, Firefox for Android never.
 */
export function openSearch(tabId: number): void {
  const asTab = (): void =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
  if (browser.action.openPopup === undefined) asTab();
  else browser.action.openPopup().catch(asTab);
}
