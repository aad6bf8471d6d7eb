import { expect, it } from 'vitest';
import { readMarks } from '../../src/build/browser/page-marks.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { clickButton, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://notes.example/2016/two-sides';

inEachBrowser('checking a page once', (browser) => {
  it('reads that page and leaves no permission behind', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().openPage(address);

    const popup = await browser().openPopup(page);
    await clickButton(popup, say('site_check_once'));
    await waitForMarks(page, 2);
    await popup.close();

    const again = await browser().openPage(address);
    const other = await browser().openPopup(again);
    await waitForText(other, say('site_not_permitted'));
    expect(await readMarks(again)).toEqual([]);
  });
});
