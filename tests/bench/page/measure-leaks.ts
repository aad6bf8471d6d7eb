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

/** A browser, and how to tell that its extension is done with a page. */
export interface Leaking {
  readonly browser: BrowserUnderTest;
  settled(page: Page): Promise<unknown>;
  /** Whether the browser may keep pages to go back to. */
  readonly keepsPages: boolean;
}

/** What a tab holds after fifty navigations from page to page; the browser itself keeps some of them to go back to. */
export async function heldAfterPages({ browser, settled, keepsPages }: Leaking): Promise<Held> {
  const page = await openTab(browser, keepsPages);
  for (let at = 0; at < NAVIGATIONS; at++) {
    await page.goto(`${address}/${(at % 2) + 1}`);
    await settled(page);
  }
  const held = await countHeld(page);
  await page.close();
  return held;
}

/** What a tab holds before and after fifty navigations within one page. */
export async function heldWithinPage({
  browser,
  settled,
}: Omit<Leaking, 'keepsPages'>): Promise<readonly [Held, Held]> {
  const page = await openTab(browser, true);
  await page.goto(`${address}/1`);
  const visit = async (count: number): Promise<Held> => {
    for (let at = 0; at < count; at++) {
      await page.evaluate(showAnother, at, at % 2 === 0 ? gardening.paragraphs : twoSides.paragraphs);
      await settled(page);
      await page.waitForFunction(isMarkedAs, {}, at % 2 === 1);
    }
    return countHeld(page);
  };
  const held = [await visit(2), await visit(NAVIGATIONS)] as const;
  await page.close();
  return held;
}

function openTab(browser: BrowserUnderTest, keepsPages: boolean): Promise<Page> {
  // A page that holds a lock is not kept.
  const after = keepsPages
    ? ''
    : "<script>navigator.locks.request('kept', () => new Promise(() => {}))</script>";
  browser.news.publish(`${address}/1`, newsPage({ ...twoSides, after }));
  browser.news.publish(`${address}/2`, newsPage({ ...gardening, after }));
  return browser.newPage();
}

/** Runs in the page: whether it has marks, or has none, as it should. */
function isMarkedAs(wanted: boolean): boolean {
  return [...CSS.highlights.keys()].some((name) => name.startsWith('counterclaim-')) === wanted;
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
