import { expect, it } from 'vitest';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { clickButton, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('the first page', (browser) => {
  it('shows a real card for its example, by keyboard alone, and gives the focus back', async () => {
    const welcome = await browser().openWelcome();
    await welcome.waitForSelector('.example-page button');
    await welcome.focus('.example-page button');
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('[role=dialog] .position-counter a');
    await welcome.keyboard.press('Escape');
    await welcome.waitForSelector('[role=dialog]', { hidden: true });
    expect(await welcome.evaluate(() => document.activeElement?.closest('.example-page') !== null)).toBe(
      true,
    );
  });

  it('keeps where to read, in open tabs at once', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    const welcome = await browser().openWelcome();
    await welcome.locator('.choice label:nth-of-type(3)').click();
    await clickButton(welcome, say('welcome_start'));
    await waitForText(welcome, say('welcome_done'));
    await waitForMarks(page, 0);

    await welcome.bringToFront();
    await welcome.locator('.choice label:nth-of-type(1)').click();
    await clickButton(welcome, say('welcome_start'));
    await waitForMarks(page, 2);
  });
});
