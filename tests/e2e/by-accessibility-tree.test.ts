import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { popoverSelector } from '../../src/build/browser/read-popover.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';
import { findNamed, press, reach } from '../support/reach.ts';

const address = 'https://www.bbc.co.uk/news/heard';

inEachBrowser('without eyes and without a mouse, a reader', (browser) => {
  const open = (): Promise<Page> => {
    browser().news.publish(address, newsPage(twoSides));
    return browser().readPage(address);
  };

  it('hears of the marks, opens a card, reads, reports and ignores, and gets the focus back', async () => {
    const page = await open();
    await nextMark(page);
    await page.waitForFunction(
      (start) =>
        document
          .querySelector('counterclaim-host')
          ?.shadowRoot?.querySelector('[role="status"]')
          ?.textContent?.includes(start),
      {},
      twoSides.accusation,
    );

    await page.keyboard.press('Enter');
    await page.waitForSelector(popoverSelector);
    expect(await findBarriers(page)).toEqual([]);
    await press(page, { role: 'button', name: say('popover_report') });
    await findNamed(page, { role: 'textbox', name: say('report_text') });
    await press(page, { role: 'button', name: say('popover_report') });
    await page.keyboard.press('Escape');
    await page.waitForSelector(popoverSelector, { hidden: true });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

    await page.keyboard.press('Enter');
    await page.waitForSelector(popoverSelector);
    await openDisclosure(page, say('popover_ignore'));
    await press(page, { role: 'button', name: say('popover_ignore_dispute') });
    await page.waitForSelector(popoverSelector, { hidden: true });
    await page.close();
  });

  it('searches, filters, reads a result, finds the search again', async () => {
    const page = await open();
    const popup = await browser().openPopup(page);
    await findNamed(popup, { role: 'combobox', name: say('search_label') });
    expect(await findBarriers(popup)).toEqual([]);
    await reach(popup, { role: 'combobox', name: say('search_label') });
    await popup.keyboard.type('cluster munitions');
    await popup.waitForSelector('[role="option"]');
    await press(popup, { role: 'button', name: say('filter_title') });
    await reach(popup, { role: 'combobox', name: say('filter_status') });
    await reach(popup, { role: 'combobox', name: say('search_label') });
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.result');
    await findNamed(popup, { role: 'button', name: say('search_back') });
    await popup.keyboard.press('Escape');
    await reach(popup, { role: 'combobox', name: say('search_label') });
    await popup.keyboard.press('Escape');
    await findNamed(popup, { role: 'button', name: 'cluster munitions' });
    await page.close();
  });

  it('switches the site and jumps to a mark', async () => {
    const page = await open();
    const popup = await browser().openPopup(page);
    const site = { role: 'switch', name: 'bbc.co.uk' };
    await press(popup, site, ' ');
    await popup.waitForSelector('[role="switch"][aria-checked="false"]');
    await press(popup, site, ' ');
    const row = await popup.waitForSelector('.mark-row');
    await row?.focus();
    await popup.keyboard.press('Enter');
    await page.waitForSelector(popoverSelector);
    await page.close();
  });

  it('meets no barrier on the options, the side panel and the first page', async () => {
    const page = await open();
    const surfaces = [
      await browser().openOptions(),
      await browser().openPanel(page),
      await browser().openWelcome(),
    ];
    for (const surface of surfaces) {
      await surface.waitForSelector('main h1');
      expect(await findBarriers(surface)).toEqual([]);
      await surface.close();
    }
  });
});

async function nextMark(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** A disclosure's summary has no role of its own that both browsers agree on. */
async function openDisclosure(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    const isThere = await page.evaluate(
      (name) => document.querySelector('counterclaim-host')?.shadowRoot?.activeElement?.textContent === name,
      name,
    );
    if (isThere) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}
