import { browser } from 'wxt/browser';

/**
 * Opens the side panel about a tab: in Chrome's side panel, Firefox's sidebar, or a tab of its own on phones. Browsers open one
 * only while a click or a key press is being answered, so nothing may be awaited before.
 */
export function openPanel(tabId: number): Promise<unknown> {
  if (browser.sidePanel?.open) return browser.sidePanel.open({ tabId });
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction
    ? sidebarAction.open()
    : browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
}
