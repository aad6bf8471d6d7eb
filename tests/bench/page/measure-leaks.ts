import type { Page } from 'puppeteer-core';
import { gardening, twoSides } from '../../support/articles.ts';
import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import { newsPage } from '../../support/news-page.ts';

/** What a tab holds on to, counted after a collection of garbage. */
export interface Held {
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

const NAVIGATIONS = 50;
const address = 'https://www.bbc.co.uk/news/leak';

/** What a tab holds after the first and after the last of fifty navigations, to pages and within one. */
export async function measureLeaks(
  browser: BrowserUnderTest,
): Promise<{ readonly pages: readonly [Held, Held]; readonly withinPage: readonly [Held, Held] }> {
  browser.news.publish(`${address}/1`, newsPage(twoSides));
  browser.news.publish(`${address}/2`, newsPage(gardening));
  const page = await browser.newPage();
  const visit = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      await page.goto(`${address}/${(at % 2) + 1}`);
      await browser.untilRead(page);
    }
  };
  await visit(2);
  const before = await countHeld(page);
  await visit(NAVIGATIONS);
  const after = await countHeld(page);
  await page.goto(`${address}/1`);
  const within = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      await page.evaluate(showAnother, at, at % 2 === 0 ? gardening.paragraphs : twoSides.paragraphs);
      await browser.untilRead(page);
    }
  };
  await within(2);
  const beforeWithin = await countHeld(page);
  await within(NAVIGATIONS);
  const afterWithin = await countHeld(page);
  await page.close();
  return { pages: [before, after], withinPage: [beforeWithin, afterWithin] };
}

/** Runs in the page: shows another article, as single-page sites do, and lets the extension follow. */
function showAnother(at: number, paragraphs: readonly string[]): Promise<void> {
  history.pushState(null, '', `/news/leak/within-${at}`);
  const body = document.querySelector('.article-body') as Element;
  body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}

async function countHeld(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { documents, nodes, listeners: jsEventListeners };
}
