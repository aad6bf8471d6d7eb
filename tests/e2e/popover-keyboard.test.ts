import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { closePopover, popoverSelector, readPopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { eventually } from '../support/eventually.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('the popover by keyboard', (browser) => {
  it('goes from mark to mark, opens, closes, and gives the focus back', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);

    await step(page, 'ArrowDown');
    await untilCurrent(page, twoSides.accusation);
    await step(page, 'ArrowDown');
    await untilCurrent(page, twoSides.answer);
    await step(page, 'ArrowUp');
    await untilCurrent(page, twoSides.accusation);

    await page.keyboard.press('Enter');
    const first = await readPopover(page);
    await untilFocusIsInside(page);
    await page.keyboard.press('Tab');
    await untilFocusIsInside(page);
    await closePopover(page);
    await page.waitForFunction(() => document.activeElement === document.body);

    await page.keyboard.press('Enter');
    expect((await readPopover(page)).claim).toEqual(first.claim);
  });

  it('leaves Enter to what has the focus', async () => {
    browser().news.publish(
      'https://www.bbc.co.uk/news/button',
      newsPage({ ...twoSides, after: '<button id="own" onclick="this.textContent = 1">0</button>' }),
    );
    const page = await browser().readPage('https://www.bbc.co.uk/news/button');
    await step(page, 'ArrowDown');
    await page.focus('#own');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#own', (button) => button.textContent)).toBe('1');
    expect(await page.$(popoverSelector)).toBe(null);
  });
});

async function step(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** Waits until the keyboard stands on the mark with these words, and on no other. */
async function untilCurrent(page: Page, words: string): Promise<void> {
  await eventually(async () => {
    const sentences = await page.evaluate(() => {
      const current = [...CSS.highlights].filter(([name]) => name.startsWith('counterclaim-current'));
      return current.flatMap(([, highlight]) => [...highlight].map(String));
    });
    expect(sentences).toEqual([expect.stringContaining(words)]);
  });
}

/** A card takes the focus once it is painted. */
async function untilFocusIsInside(page: Page): Promise<void> {
  await eventually(async () => {
    const isInside = await page.$eval(popoverSelector, (popover) =>
      popover.contains((popover.getRootNode() as ShadowRoot).activeElement),
    );
    if (!isInside) throw new Error('The focus is not in the card');
  });
}
