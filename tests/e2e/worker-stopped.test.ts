import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { readPopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('a background that the browser stopped', (browser) => {
  it('still answers a click on a mark', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    await browser().stopWorker();
    await clickMark(page, 0);
    expect((await readPopover(page)).counterClaims.length).toBeGreaterThan(0);
  });
});
