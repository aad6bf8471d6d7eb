import { expect, it } from 'vitest';
import { readMarks } from '../../src/build/browser/page-marks.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { clickButton, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://courier.example/world/two-sides';

inEachBrowser('a site outside the list', (browser) => {
  it('is not read unless the reader grants it, then without a reload, and from then on', async () => {
    browser().news.publish(address, newsPage(twoSides));
    await browser().allowRequestFor('courier.example');
    const page = await browser().openPage(address);

    const popup = await browser().openPopup(page);
    await waitForText(popup, say('site_not_permitted'));
    expect(await readMarks(page)).toEqual([]);
    await clickButton(popup, say('site_request'));
    await waitForMarks(page, 2);

    await page.reload();
    await waitForMarks(page, 2);
    await page.close();
  });
});
