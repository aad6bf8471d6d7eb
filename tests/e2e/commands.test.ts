import { it } from 'vitest';
import { twoSides } from '../support/articles.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/commands';

inEachBrowser('the browser’s own shortcuts', (browser) => {
  it('hide all marks of a page, and show them again', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    await browser().runCommand(page, 'hide-marks');
    await waitForMarks(page, 0);
    await browser().runCommand(page, 'hide-marks');
    await waitForMarks(page, 2);
  });

  it('switch a site off and on', async () => {
    const page = await browser().readPage(address);
    await browser().runCommand(page, 'switch-site');
    await waitForMarks(page, 0);
    await browser().runCommand(page, 'switch-site');
    await waitForMarks(page, 2);
  });

  it('go to a mark and open its card', async () => {
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    const heard = await browser().hear(page);
    await browser().runCommand(page, 'next-mark');
    await heard.hear({ role: 'text', name: /^Disputed sentence 1 of 2/ });
    await browser().runCommand(page, 'open-mark');
    await heard.hear({ role: 'dialog', name: /\?$/ });
  });
});
