import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { closePopover, readPopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/watched';

/** Runs before any script of the extension and writes down every change of the page's DOM. */
const watch = `<script>
window.changes = [];
addEventListener('DOMContentLoaded', () => {
  const name = (node) => node.nodeType === 1 ? node.localName : '#text';
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      for (const node of addedNodes) changes.push('+' + name(node));
      for (const node of removedNodes) changes.push('-' + name(node));
      if (type !== 'childList') changes.push(type + ' ' + (attributeName ?? '') + ' ' + name(target));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

inEachBrowser('the page', (browser) => {
  it('sees nothing of the extension in its DOM but one element of ours', async () => {
    browser().news.publish(address, newsPage(twoSides).replace('<head>', `<head>${watch}`));
    const page = await browser().readPage(address);
    const before = await page.evaluate(() => document.body.innerHTML);
    await clickMark(page, 0);
    await readPopover(page);
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    const ours = changes.filter((change) => change.includes('counterclaim-host'));
    expect(changes.filter((change) => !change.includes('counterclaim-host'))).toEqual([]);
    expect(ours.filter((change) => change.startsWith('+')).length).toBe(1);
    await closePopover(page);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  });
});
