import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { readPopover } from '../../src/build/browser/read-popover.ts';
import { sayCount } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/many';
const MARKS = 300;
const [, accused = '', , answered = ''] = twoSides.paragraphs;

inEachBrowser('a page with 300 marks', (browser) => {
  it('shows them all, lists them all, and leads to the last', async () => {
    const disputed = Array.from({ length: MARKS }, (_, place) => (place % 2 === 0 ? accused : answered));
    const paragraphs = [twoSides.paragraphs[0], ...disputed];
    browser().news.publish(address, newsPage({ headline: twoSides.headline, paragraphs }));
    const page = await browser().openPage(address);
    await waitForMarks(page, MARKS);
    await clickMark(page, MARKS - 1);
    expect((await readPopover(page)).counterClaims.length).toBeGreaterThan(0);

    const popup = await browser().openPopup(page);
    // The headline and the first paragraph are read, too.
    await waitForText(popup, sayCount('page_marked', MARKS + 2, MARKS));
    expect(await popup.$$eval('.mark-row', (rows) => rows.length)).toBe(MARKS);
    const panel = await browser().openPanel(page);
    await panel.waitForFunction(
      (count) => document.querySelectorAll('.panel-mark').length === count,
      {},
      MARKS,
    );
    await panel.locator('li:last-child .panel-sentence').click();
    await page.bringToFront();
    await readPopover(page);
  });
});
