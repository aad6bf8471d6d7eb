import { browser } from 'wxt/browser';
import { checkOnce } from './check-once.ts';

/** "Check this page" in the context menu. Firefox for Android has no such menus. */
export function startMenus(): void {
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'check-page',
      title: browser.i18n.getMessage('menu_check_page'),
      contexts: ['page'],
    });
  });
  browser.contextMenus.onClicked.addListener((_click, tab) => {
    if (tab?.id !== undefined) void checkOnce(tab.id);
  });
}
