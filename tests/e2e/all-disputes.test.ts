import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { readPopover } from '../../src/build/browser/read-popover.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks, waitForText } from '../support/expect-page.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';
import { findNamed, paste, press, reach } from '../support/reach.ts';

const address = 'https://www.bbc.co.uk/news/whole';

inEachBrowser('a dispute whole', (browser) => {
  it('is shown by the card that says a part of it, with every position and source', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    await clickMark(page, 0);
    const { question } = await readPopover(page);
    await press(page, { role: 'button', name: say('disputes_more') });
    const disputes = await browser().pageAt('disputes.html#');
    await disputes.waitForSelector('.dispute .position .evidence-note');
    expect(await disputes.$eval('h1', ({ textContent }) => textContent)).toBe(question);
    expect(await disputes.title()).toBe(question);
    expect(await findBarriers(disputes)).toEqual([]);
    await disputes.close();
  });

  it('is found among all, by keyboard alone, and left again', async () => {
    const disputes = await browser().openDisputes();
    await findNamed(disputes, { role: 'searchbox', name: say('search_label') });
    const all = await questions(disputes);
    expect(all.length).toBeGreaterThan(30);
    expect(await findBarriers(disputes)).toEqual([]);

    await reach(disputes, { role: 'searchbox', name: say('search_label') });
    await paste(disputes, 'clustr munitons');
    await disputes.waitForFunction(() =>
      /cluster munition/i.test(document.querySelector('.dispute-rows a')?.textContent ?? ''),
    );
    const [best = ''] = await questions(disputes);
    await press(disputes, { role: 'link', name: best });
    await disputes.waitForSelector('.dispute .position');
    await disputes.waitForFunction((best) => document.activeElement?.textContent === best, {}, best);

    await press(disputes, { role: 'link', name: say('disputes_all') });
    await disputes.waitForSelector('.dispute', { hidden: true });
    expect((await questions(disputes))[0]).toBe(best);
  });

  it('that the index does not hold is told of', async () => {
    await waitForText(await browser().openDisputes('#no-such-dispute'), say('disputes_gone'));
  });
});

function questions(disputes: Page): Promise<string[]> {
  return disputes.$$eval('.dispute-rows a', (links) => links.map(({ textContent }) => textContent ?? ''));
}
