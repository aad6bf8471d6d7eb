import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import type { BenchPage } from './bench-pages.ts';
import { mainThreadTime, taskCategories } from './trace.ts';

/** Idle periods of up to 50 ms in a row after which a page has come to rest, and an extension is done with it. */
const IDLE_PERIODS = 12;

/**
 * Milliseconds of the processor that a page's main thread takes from navigation until it is idle: parsing, style, layout,
 * paint, the page's scripts, and what an extension does there.
 */
export async function measureLoad(browser: BrowserUnderTest, { name, html }: BenchPage): Promise<number> {
  const address = `https://www.bbc.co.uk/news/load-${encodeURIComponent(name)}`;
  browser.news.publish(address, html);
  const page = await browser.newPage();
  await page.tracing.start({ categories: taskCategories });
  await page.goto(address, { waitUntil: 'load' });
  if (html.includes('dataset.grown')) await page.waitForSelector('html[data-grown]');
  await page.evaluate(comeToRest, IDLE_PERIODS);
  const trace = await page.tracing.stop();
  await page.close();
  return mainThreadTime(trace ?? new Uint8Array(), address);
}

/** Runs in the page: resolves after so many idle periods in a row, which a frame or a task cuts short. */
function comeToRest(periods: number): Promise<void> {
  return new Promise((resolve) => {
    let left = periods;
    const look = (idle: IdleDeadline): void => {
      left = idle.timeRemaining() > 40 ? left - 1 : periods;
      if (left === 0) resolve();
      else requestIdleCallback(look);
    };
    requestIdleCallback(look);
  });
}
