import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { settlePopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/barriers';

async function openArticle(browser: BrowserUnderTest): Promise<Page> {
  browser.news.publish(address, newsPage(twoSides));
  return browser.readPage(address);
}

async function openCard(browser: BrowserUnderTest): Promise<Page> {
  const page = await openArticle(browser);
  await clickMark(page, 0);
  // While it appears, its colours are not yet its own.
  await settlePopover(page);
  return page;
}

const surfaces: readonly [string, (browser: BrowserUnderTest) => Promise<Page>][] = [
  ['the card', openCard],
  ['the popup', async (browser) => browser.openPopup(await openArticle(browser))],
  ['the side panel', async (browser) => browser.openPanel(await openArticle(browser))],
  ['the options', (browser) => browser.openOptions()],
  ['the first page', (browser) => browser.openWelcome()],
  ['the page of all disputes', (browser) => browser.openDisputes()],
];

inEachBrowser('axe-core finds nothing serious or critical', (browser) => {
  it.each(surfaces)('on %s', async (_name, open) => {
    const surface = await open(browser());
    await surface.waitForSelector('main');
    expect(await findBarriers(surface)).toEqual([]);
    await surface.close();
  });
});
