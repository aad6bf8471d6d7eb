import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { clickMark, findMarks, readMarks } from '../../src/build/browser/page-marks.ts';
import { closePopover, popoverSelector, readPopover } from '../../src/build/browser/read-popover.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { eventually } from '../support/eventually.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

inEachBrowser('the popover by mouse', (browser) => {
  let page: Page;

  beforeEach(async () => {
    browser().news.publish(address, newsPage(twoSides));
    page = await browser().readPage(address);
    return () => page.close();
  });

  it('shows the claim, who holds it, and the counter-claims with their sources', async () => {
    const sentences = await readMarks(page);
    expect(sentences).toEqual([
      expect.stringContaining(twoSides.accusation),
      expect.stringContaining(twoSides.answer),
    ]);

    await clickMark(page, 0);
    const { question, claim, counterClaims } = await readPopover(page);
    expect(question).toMatch(/\?$/);
    expect(claim.holders.join()).toContain('Fallon');
    expect(counterClaims.length).toBeGreaterThan(0);
    for (const { statement, holders, sources } of counterClaims) {
      expect(statement).not.toBe('');
      expect(holders.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      for (const { title, url, origin } of sources) {
        expect(title).not.toBe('');
        expect(url).toMatch(/^https?:\/\//);
        expect(origin).toMatch(/\b20\d\d\b/);
      }
    }
  });

  it('opens a source in a tab of its own, which learns nothing of the page', async () => {
    const { news } = browser();
    await clickMark(page, 0);
    const { counterClaims } = await readPopover(page);
    const [url = ''] = (counterClaims[0]?.sources ?? []).map(({ url }) => url.replace(/#.*/, ''));
    await page.locator(`${popoverSelector} .position-counter .source a`).click();
    await eventually(() => expect(news.requests).toContain(url));
    expect(news.referrers.get(url)).toBe(undefined);
    expect(await page.evaluate(() => location.href)).toBe(address);
  });

  it('leaves out a source that the reader ignores, for good', async () => {
    await clickMark(page, 0);
    const before = (await readPopover(page)).counterClaims[0]?.sources.map(({ url }) => url);
    await page.locator(`${popoverSelector} .position-counter .evidence summary`).click();
    const button = `.position-counter .evidence button ::-p-text(${say('popover_ignore_source')})`;
    await page.locator(`${popoverSelector} ${button}`).click();
    const left = async () => (await readPopover(page)).counterClaims[0]?.sources.map(({ url }) => url);
    await eventually(async () => expect(await left()).not.toContain(before?.[0]));
    await page.reload();
    await browser().untilRead(page);
    await clickMark(page, 0);
    expect(await left()).toEqual(before?.slice(1));
  });

  it('opens where the pointer rests, once the reader chose so', async () => {
    await restOnMark(page, 0);
    const options = await browser().openOptions();
    await options.locator(`[role=switch] ::-p-text(${say('general_hover')})`).click();
    await options.waitForSelector(`[role=switch][aria-checked=true] ::-p-text(${say('general_hover')})`);
    await page.bringToFront();
    expect(await page.$(popoverSelector)).toBe(null);
    // A page that is open hears of the choice a moment later; one that is read anew begins with it.
    await page.reload();
    await browser().untilRead(page);
    await restOnMark(page, 0);
    expect((await readPopover(page)).question).toMatch(/\?$/);
    await options.bringToFront();
    await options.locator(`[role=switch] ::-p-text(${say('general_hover')})`).click();
    await options.waitForSelector(`[role=switch][aria-checked=false] ::-p-text(${say('general_hover')})`);
  });

  it('closes at a click beside it', async () => {
    await clickMark(page, 0);
    await readPopover(page);
    await page.mouse.click(5, 5);
    await page.waitForSelector(popoverSelector, { hidden: true });
  });

  it('shows the other dispute when the other mark is clicked', async () => {
    await clickMark(page, 0);
    const first = await readPopover(page);
    await closePopover(page);
    await clickMark(page, 1);
    const second = await readPopover(page);
    expect(second.claim.statement).not.toBe(first.claim.statement);
  });

  it('ignores a match for good', async () => {
    await clickMark(page, 0);
    await ignore(page, say('popover_ignore_match'));
    expect(await waitForMarks(page, 1)).toEqual([expect.stringContaining(twoSides.answer)]);
    await page.reload();
    await browser().untilRead(page);
    expect(await readMarks(page)).toEqual([expect.stringContaining(twoSides.answer)]);
  });

  it('ignores a dispute for good', async () => {
    await clickMark(page, 0);
    const { question } = await readPopover(page);
    await ignore(page, say('popover_ignore_dispute'));
    await page.waitForSelector(popoverSelector, { hidden: true });
    await page.reload();
    await browser().untilRead(page);
    expect(await questionsOf(page)).not.toContain(question);
  });
});

/** Moves the mouse onto a mark, and leaves it there. */
async function restOnMark(page: Page, index: number): Promise<void> {
  const marks = await findMarks(page);
  const place = await marks.evaluate((ranges, index) => {
    const { left, top, height } = (ranges[index] as Range).getClientRects()[0] as DOMRect;
    return { x: left + 24, y: top + height / 2 };
  }, index);
  await page.mouse.move(place.x - 8, place.y);
  await page.mouse.move(place.x, place.y);
}

/** Chooses from what can be ignored, which is folded away until wanted. */
async function ignore(page: Page, what: string): Promise<void> {
  await page.locator(`${popoverSelector} >>> footer summary`).click();
  await page.locator(`${popoverSelector} >>> footer button ::-p-text(${what})`).click();
}

/** What is asked by the first dispute of each mark. */
async function questionsOf(page: Page): Promise<string[]> {
  const questions = [];
  for (const index of (await readMarks(page)).keys()) {
    await clickMark(page, index);
    questions.push((await readPopover(page)).question);
    await closePopover(page);
  }
  return questions;
}
