import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { closePopover, popoverSelector, readPopover } from '../../src/build/browser/read-popover.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('the promise of privacy', (browser) => {
  it('holds: reading, opening, reporting, searching ask nothing of any server', async () => {
    const { news } = browser();
    news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    await clickMark(page, 0);
    await readPopover(page);
    await page.locator(`${popoverSelector} >>> footer button ::-p-text(${say('popover_report')})`).click();
    await page.locator(`${popoverSelector} .report button ::-p-text(${say('report_copy')})`).click();
    await page.waitForSelector(`${popoverSelector} .report .outcome ::-p-text(${say('popover_copied')})`);
    await closePopover(page);
    const popup = await browser().openPopup(page);
    await popup.locator('[role="combobox"]').fill('cluster munitions');
    await popup.waitForSelector('[role="option"]');

    // The browser itself asks for the site's icon; whatever else it asks for goes to its maker and not over this page.
    const expected = [address, 'https://www.bbc.co.uk/favicon.ico'];
    const makers = /^https?:\/\/([^/]+\.)?(google|googleapis|gstatic|mozilla|firefox|gvt1)\.[a-z]+(:443)?\//;
    expect(news.requests.filter((request) => !expected.includes(request) && !makers.test(request))).toEqual(
      [],
    );
  });
});
