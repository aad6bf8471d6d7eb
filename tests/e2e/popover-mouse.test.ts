import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { clickMark, readMarks } from '../../src/build/browser/page-marks.ts';
import { closePopover, popoverSelector, readPopover } from '../../src/build/browser/read-popover.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
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
