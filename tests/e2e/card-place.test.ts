import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark, findMarks } from '../../src/build/browser/page-marks.ts';
import { popoverSelector, settlePopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/long';
const filler = twoSides.paragraphs[2];
/** Long enough to scroll in every window. */
const article = newsPage({
  headline: twoSides.headline,
  paragraphs: [...twoSides.paragraphs, ...Array.from({ length: 30 }, () => filler)],
});

inEachBrowser('the card', (browser) => {
  it.each([
    { window: 'a wide window, in the margin', width: 1400, height: 800, beside: true },
    { window: 'a narrow window', width: 760, height: 800, beside: false },
    { window: 'a low window', width: 760, height: 420, beside: false },
  ])(
    'stays in view beside its sentence, also while the page scrolls: $window',
    async ({ width, height, beside }) => {
      const page = await openCard({ width, height });
      const before = await places(page);
      expect(before).toMatchObject({ covers: false, isInView: true, isOnTop: true });
      expect(before.isBesideText).toBe(beside);

      await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
      expect(await places(page)).toMatchObject({ covers: false });
      await page.close();
    },
  );

  it('is a sheet at the foot of a phone, below its sentence', async () => {
    const page = await openCard({ width: 360, height: 740 });
    const { card, covers, sentence } = await places(page);
    // A scrollbar takes its part of the width.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(card).toMatchObject({ left: 0, right: width, bottom: 740 });
    expect(covers).toBe(false);
    expect(sentence.top).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  async function openCard(window: { width: number; height: number }): Promise<Page> {
    browser().news.publish(address, article);
    const page = await browser().readPage(address);
    await page.setViewport(window);
    await clickMark(page, 1);
    await page.waitForSelector(popoverSelector);
    await settlePopover(page);
    return page;
  }
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Places {
  readonly card: Box;
  readonly sentence: Box;
  /** Whether the card lies over a line of its sentence. */
  readonly covers: boolean;
  readonly isInView: boolean;
  /** Whether the card lies over no line of its paragraph's column. */
  readonly isBesideText: boolean;
  readonly isOnTop: boolean;
}

/** Where the card and the second mark's sentence are, once the card stands still. */
async function places(page: Page): Promise<Places> {
  const marks = await findMarks(page);
  return marks.evaluate(async ([, range]) => {
    const surface = document.querySelector('counterclaim-host')?.shadowRoot?.querySelector('.surface');
    if (!surface || !range) throw new Error('No card is open');
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({
      left: Math.round(left),
      top: Math.round(top),
      right: Math.round(right),
      bottom: Math.round(bottom),
    });
    const frame = () => new Promise(requestAnimationFrame);
    // The card answers to scrolling in the frame after it.
    await frame();
    let card = boxOf(surface.getBoundingClientRect());
    for (let last = ''; last !== JSON.stringify(card); ) {
      last = JSON.stringify(card);
      await frame();
      await frame();
      card = boxOf(surface.getBoundingClientRect());
    }
    const meets = (box: DOMRect): boolean =>
      box.left < card.right && box.right > card.left && box.top < card.bottom && box.bottom > card.top;
    const paragraph = range.startContainer.parentElement as Element;
    return {
      card,
      sentence: boxOf(range.getBoundingClientRect()),
      covers: [...range.getClientRects()].some(meets),
      isInView: card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight,
      isBesideText:
        card.left >= paragraph.getBoundingClientRect().right ||
        card.right <= paragraph.getBoundingClientRect().left,
      isOnTop: surface.matches(':popover-open'),
    };
  });
}
