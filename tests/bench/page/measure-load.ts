import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import type { BenchPage } from './bench-pages.ts';
import { mainThreadTime, taskCategories } from './trace.ts';

/** After everything has loaded, by when an extension has done its work too; ms. */
const SETTLING = 600;

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
  await page.evaluate(
    (settling) =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 5_000 }), settling);
      }),
    SETTLING,
  );
  const trace = await page.tracing.stop();
  await page.close();
  return mainThreadTime(trace ?? new Uint8Array(), address);
}
