import type { Page } from 'puppeteer-core';

interface WatchedWindow {
  domChanges: string[];
}

/** Has every document that the page opens from now on note the changes of its DOM once it is parsed. */
export async function watchDom(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const changes: string[] = [];
    (window as unknown as WatchedWindow).domChanges = changes;
    const name = (node: Node): string => (node instanceof Element ? node.localName : '#text');
    const watch = (): void =>
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
          for (const node of addedNodes) changes.push(`+${name(node)}`);
          for (const node of removedNodes) changes.push(`-${name(node)}`);
          if (type !== 'childList') changes.push(`${type} ${attributeName ?? ''} ${name(target)}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('DOMContentLoaded', watch);
  });
}

/** What has changed in the DOM of a watched page. */
export function domChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as WatchedWindow).domChanges);
}
