import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { gardening, twoSides } from '../support/articles.ts';
import { tickingPage } from '../support/demanding-pages.ts';
import { waitForFrames, waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { livingChanges, marksBefore, marksFollow } from '../support/living-changes.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';
const [, , filler, answered] = twoSides.paragraphs;

inEachBrowser('marks follow', (browser) => {
  it.each(livingChanges)('$name', async ({ change, marks, back }) => {
    browser().news.publish(`${site}/living`, newsPage(twoSides));
    const page = await browser().readPage(`${site}/living`);
    await waitForMarks(page, 2);
    // More than once, since what was read before is remembered; how soon is the bench's to say.
    for (let round = 0; round < 3; round++) {
      const { marked } = await marksFollow(page, change, marks);
      expect(marked.toSorted()).toEqual(marks.toSorted().map((start) => expect.stringContaining(start)));
      const again = await marksFollow(page, back, marksBefore);
      expect(again.marked).toHaveLength(marksBefore.length);
    }
    await page.close();
  });

  it('a page that adds articles as its reader scrolls', async () => {
    const endless = `<div style="height: 3000px"></div><div class="more"></div><script>
      new IntersectionObserver(([entry], observer) => {
        if (!entry.isIntersecting) return;
        observer.disconnect();
        const next = document.createElement('div');
        next.innerHTML = '<h2>More accounts of the raids</h2><p>${filler}</p><p>${answered}</p>';
        entry.target.append(next);
      }).observe(document.querySelector('.more'));
    </script>`;
    browser().news.publish(`${site}/endless`, newsPage({ ...twoSides, after: endless }));
    const page = await browser().readPage(`${site}/endless`);
    await waitForMarks(page, 2);
    await page.evaluate(() => document.querySelector('.more')?.scrollIntoView());
    await waitForMarks(page, 3);
    await page.close();
  });

  it('a shadow root that an element is given long after it was read', async () => {
    const late = `<story-update></story-update><script>
      window.open = () => {
        document.querySelector('story-update').attachShadow({ mode: 'open' }).innerHTML = '<p>${answered}</p>';
      };
    </script>`;
    browser().news.publish(`${site}/late`, newsPage({ ...twoSides, after: late }));
    const page = await browser().readPage(`${site}/late`);
    await waitForMarks(page, 2);
    await page.evaluate(() => window.open());
    await page.waitForFunction(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('counterclaim-'))
          .flatMap(([, marks]) => [...marks]).length === 3,
    );
    await page.close();
  });

  it('what a style sheet hides: it is not counted among the marks until the page shows it', async () => {
    const folded = '<style>.folded { display: none } .faint { visibility: hidden }</style>';
    browser().news.publish(`${site}/folded`, newsPage({ ...twoSides, after: folded }));
    const page = await browser().readPage(`${site}/folded`);
    await waitForMarks(page, 2);
    const countAfter = async (name: string): Promise<number> => {
      await page.evaluate((name) => {
        const [, accused] = document.querySelectorAll('.article-body p');
        if (accused) accused.className = name;
      }, name);
      const { marks } = await browser().reportOf(page);
      return new Set(marks.map(({ sentence }) => sentence)).size;
    };
    expect(await countAfter('folded')).toBe(1);
    expect(await countAfter('')).toBe(2);
    expect(await countAfter('faint')).toBe(1);
    await page.close();
  });

  it('a page that comes back from the back/forward cache', async () => {
    browser().news.publish(`${site}/first`, newsPage(twoSides));
    browser().news.publish(`${site}/second`, newsPage(gardening));
    const page = await browser().readPage(`${site}/first`);
    await waitForMarks(page, 2);
    await page.goto(`${site}/second`);
    await browser().untilRead(page);
    await waitForMarks(page, 0);
    // Puppeteer's own way back waits for a load, which a page from the cache does not report in Firefox.
    await page.evaluate(() => history.back());
    await waitForMarks(page, 2);
    await page.close();
  });

  it('a page that changes a hundred times a second, which goes on painting', async () => {
    browser().news.publish(`${site}/ticker`, tickingPage);
    const page = await browser().openPage(`${site}/ticker`);
    await waitForMarks(page, 2);
    const before = await tickOf(page);
    await waitForFrames(page, 120);
    expect(await tickOf(page)).toBeGreaterThan(before);
    expect(await waitForMarks(page, 2)).toHaveLength(2);
    await page.close();
  });
});

function tickOf(page: Page): Promise<number> {
  return page.$eval('.ticker', (ticker) => Number(ticker.textContent?.replace(/\D/g, '')));
}
