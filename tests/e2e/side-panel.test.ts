import { expect, it } from 'vitest';
import { say } from '../../src/ui/strings.ts';
import { gardening, twoSides } from '../support/articles.ts';
import { clickButton, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';
interface ExtensionApi {
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
}

const sentences = '.panel-mark .words';

inEachBrowser('the side panel', (browser) => {
  it('lists all marks in order, each with both sides, and narrows them by words', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const panel = await browser().openPanel(await browser().readPage(address));
    const bothSides = '.panel-mark:has(.position-claim):has(.position-counter)';
    await panel.waitForFunction((marks) => document.querySelectorAll(marks).length === 2, {}, bothSides);
    const listed = await panel.$$eval(sentences, (found) => found.map(({ textContent }) => textContent));
    expect(listed).toEqual([
      expect.stringContaining(twoSides.accusation),
      expect.stringContaining(twoSides.answer),
    ]);

    await panel.locator('[type=search]').fill('moscow says');
    await panel.waitForFunction((rows) => document.querySelectorAll(rows).length === 1, {}, sentences);
  });

  it('shows on the page the mark that has the focus, and opens its card', async () => {
    const page = await browser().readPage(address);
    const panel = await browser().openPanel(page);
    await panel.waitForSelector(sentences);
    await panel.focus('.panel-sentence');
    await page.waitForFunction(
      () => [...CSS.highlights.keys()].some((name) => name.startsWith('counterclaim-current')),
      { polling: 50 },
    );
    await panel.keyboard.press('Enter');
    await page.waitForSelector('counterclaim-host');
  });

  it('follows what changes on the page, and its marks when they are hidden', async () => {
    const page = await browser().readPage(address);
    const panel = await browser().openPanel(page);
    await panel.waitForSelector(sentences);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('.article-body p:nth-child(2)')?.remove());
    await waitForMarks(page, 1);
    await panel.waitForFunction(
      (rows) => document.querySelectorAll(rows).length === 1,
      { polling: 50 },
      sentences,
    );

    await panel.evaluate((type) => {
      const tab = Number(new URLSearchParams(location.search).get('tab'));
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      return chrome.tabs.sendMessage(tab, { id: 0, type, data: 'hide-marks', timestamp: Date.now() });
    }, 'pageCommand');
    await waitForMarks(page, 0);
    await panel.bringToFront();
    await waitForText(panel, say('page_hidden'));
    await clickButton(panel, say('panel_show_marks'));
    await waitForMarks(page, 1);
  });

  it('follows the reader from tab to tab', async () => {
    const garden = 'https://www.bbc.co.uk/news/garden';
    browser().news.publish(garden, newsPage(gardening));
    const panel = await browser().openPanel();
    const shows = (title: string) =>
      panel.waitForFunction(
        (title) => document.querySelector('.page-title')?.textContent?.includes(title),
        { polling: 50 },
        title,
      );
    const disputed = await browser().readPage(address);
    await shows(twoSides.headline);
    await browser().readPage(garden);
    await shows(gardening.headline);
    await disputed.bringToFront();
    await shows(twoSides.headline);
  });

  it('prints every mark with both sides', async () => {
    const panel = await browser().openPanel(await browser().readPage(address));
    await panel.waitForSelector('.panel-mark .position-counter');
    await panel.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await clickButton(panel, say('panel_print'));
    await panel.waitForSelector('[data-printed]');
    expect((await panel.pdf()).length).toBeGreaterThan(10_000);
    if (browser().engine === 'firefox') return;
    // Only Chromium shows a page as it is printed.
    await panel.emulateMediaType('print');
    const widths = (part: string) =>
      panel.$$eval(part, (found) => found.map((element) => element.getBoundingClientRect().width));
    for (const part of ['.panel-sentence .words', '.source-origin', '.evidence-note']) {
      expect(Math.min(...(await widths(part)))).toBeGreaterThan(200);
    }
  });

  it.each([
    ['Markdown', /^# Two accounts.*- \[/s],
    ['HTML', /^<!doctype html>.*<blockquote/s],
    ['JSON', /^\{\n {2}"format": "counterclaim-marks"/],
  ])('keeps the marks with their sources as %s', async (form, beginning) => {
    const panel = await browser().openPanel(await browser().readPage(address));
    await panel.waitForSelector('.panel-mark .position-counter');
    await panel.evaluate(() => {
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
        return '#';
      };
    });
    await clickButton(panel, say('panel_save_as', form));
    const saved = await panel.waitForSelector('[data-saved]');
    const text = await saved?.evaluate((body) => body.getAttribute('data-saved'));
    expect(text).toMatch(beginning);
    expect(text).toContain('https://');
  });
});
