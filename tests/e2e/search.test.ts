import { expect, it } from 'vitest';
import { gardening, twoSides } from '../support/articles.ts';
import { waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/garden';
const searchField = '[role="combobox"]';

inEachBrowser('the search', (browser) => {
  it('finds a dispute as the reader types, in spite of typing errors, by keyboard alone', async () => {
    browser().news.publish(address, newsPage(gardening));
    const popup = await browser().openPopup(await browser().readPage(address));
    await popup.locator(searchField).click();
    await popup.keyboard.type('clustr munitons');
    // The first letters find others.
    await popup.waitForFunction(() =>
      /cluster munition/i.test(document.querySelector('[role="option"]')?.textContent ?? ''),
    );

    await popup.keyboard.press('ArrowDown');
    await popup.waitForSelector('[role="option"]:nth-child(2)[aria-selected="true"]');
    await popup.keyboard.press('ArrowUp');
    await popup.waitForSelector('[role="option"]:first-child[aria-selected="true"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.position-counter .source a');
    expect(await popup.$$eval('.position', (positions) => positions.length)).toBeGreaterThan(1);
  });

  it('starts with what is selected on the page', async () => {
    const selected = 'https://www.bbc.co.uk/news/selected';
    browser().news.publish(selected, newsPage(twoSides));
    const page = await browser().readPage(selected);
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('.article-body p')[1] as Element;
      getSelection()?.selectAllChildren(paragraph);
    });
    const popup = await browser().openPopup(page);
    await popup.waitForFunction(
      (start) => document.querySelector('input')?.value.startsWith(start),
      {},
      twoSides.accusation,
    );
    await popup.waitForSelector('[role="option"]');
  });

  it('says that finding nothing is no verdict', async () => {
    const popup = await browser().openPopup(await browser().readPage(address));
    await popup.locator(searchField).click();
    await popup.keyboard.type('zzyzx quokka');
    await waitForText(popup, 'no verdict');
  });
});
