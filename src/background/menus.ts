import { browser } from 'wxt/browser';
import { checkOnce } from './check-once.ts';
import { openSearch } from './open-search.ts';
import { searchSelection } from './selection-search.ts';

/**
 * "Check this page" and "Check this selection" in the context menu. The browser hands the selection over itself, so it
 * is there in PDF viewers too, where no script of ours runs. Firefox for Android has no such menus.
 */
export function startMenus(): void {
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'check-page',
      title: browser.i18n.getMessage('menu_check_page'),
      contexts: ['page'],
    });
    browser.contextMenus.create({
      id: 'check-selection',
      title: browser.i18n.getMessage('menu_check_selection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
    if (menuItemId === 'check-selection') searchSelection(selectionText ?? '', tabId);
    else void checkPage(tabId);
  });
}

/** Where the browser lets nobody in, the popup says so. */
async function checkPage(tabId: number): Promise<void> {
  const { ok } = await checkOnce(tabId);
  if (!ok) openSearch(tabId);
}
