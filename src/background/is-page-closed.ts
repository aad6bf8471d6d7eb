import { browser } from 'wxt/browser';

/** Whether the browser keeps extensions out of the page of a tab though its site is permitted, as Firefox does where it shows a PDF. */
export function isPageClosed(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => undefined }).then(
    () => false,
    () => true,
  );
}
