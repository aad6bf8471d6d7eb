import { expect, it } from 'vitest';
import { readMarks } from '../../src/build/browser/page-marks.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('the switch for a site', (browser) => {
  it('turns marks off and on without a reload', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);

    const popup = await browser().openPopup(page);
    await waitForText(popup, say('site_on_listed'));
    await popup.locator('[role="switch"]').click();
    await waitForText(popup, say('site_off_rule'));
    await waitForMarks(page, 0);

    await popup.locator('[role="switch"]').click();
    await waitForText(popup, say('site_on_rule'));
    await waitForMarks(page, 2);
    await page.close();
  });

  it('stays off after a restart of the browser, on subdomains too', async () => {
    const page = await browser().readPage(address);
    const popup = await browser().openPopup(page);
    await popup.locator('[role="switch"][aria-checked="true"]').click();
    await waitForMarks(page, 0);

    await browser().restart();
    const again = await browser().openPage(address);
    expect(await browser().untilRead(again)).toBe('off');
    expect(await readMarks(again)).toEqual([]);

    const reopened = await browser().openPopup(again);
    await reopened.locator('[role="switch"][aria-checked="false"]').click();
    await waitForMarks(again, 2);
  });
});
