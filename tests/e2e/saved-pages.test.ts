import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { readGoldenPage } from '../support/golden-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import type { ReadInPage } from '../support/read-in-page.ts';
import { readSavedPages } from '../support/saved-pages.ts';
import { projectRoot } from '../support/testing-build.ts';
import { wordOverlap } from '../support/word-overlap.ts';

const savedPages = readSavedPages(join(projectRoot, '../shared/pages'));

let reader = '';
beforeAll(async () => {
  reader = await bundleForPage(join(projectRoot, 'tests/support/read-in-page.ts'));
});

inEachBrowser('the saved pages', (browser) => {
  it('are read as their readers would, marked as before, in silence, and left as they are', async () => {
    const outcomes: string[] = [];
    const faults: Record<string, object> = {};
    const scores: number[] = [];
    for (const { name, html, expected } of savedPages) {
      const inspect = async (page: Page): Promise<void> => {
        const { prose, inexact, incomplete } = await readIn(page);
        scores.push(wordOverlap(prose, expected).f1);
        if (inexact.length + incomplete.length > 0) faults[name] = { inexact, incomplete };
      };
      const { state, sentences, marks, console, domChanges } = await readGoldenPage(browser(), {
        name,
        html,
        inspect,
      });
      if (console.length + domChanges.length > 0) faults[name] = { ...faults[name], console, domChanges };
      // Other publishers' sentences are named by their beginnings.
      const starts = marks.map((mark) => mark.split(' ').slice(0, 4).join(' '));
      outcomes.push([`${name}: ${state}, ${sentences} sentences`, ...starts].join('\n  '));
    }
    expect(faults).toEqual({});
    // Readability.js reaches .947 on a like benchmark.
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.95);
    await expect(`${outcomes.join('\n')}\n`).toMatchFileSnapshot('../pages/saved-pages.txt');
  });
});

/** Holds every sentence of a page against its place in the browser's own DOM. */
function readIn(page: Page): Promise<ReadInPage> {
  return page.evaluate(
    `(() => { ${reader}; return counterclaimTest.readInPage(); })()`,
  ) as Promise<ReadInPage>;
}
