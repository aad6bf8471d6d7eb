import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark, readMarks } from '../../src/build/browser/page-marks.ts';
import { closePopover, readPopover } from '../../src/build/browser/read-popover.ts';
import type { ShownPosition } from '../../src/build/browser/shown-card.ts';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPageFromText } from '../support/news-page.ts';
import { projectRoot } from '../support/testing-build.ts';
import { type ExpectedMark, type SeedExpectation, seedExpectations } from './seed-expectations.ts';

type Seed = Pick<SeedExpectation, 'file' | 'outlet'>;

const seedFolder = join(projectRoot, '../shared/seeds');

if (!existsSync(seedFolder)) {
  throw new Error(
    'The seed articles are other publishers’ and no part of the project: put them into ../shared/seeds, ' +
      `beside the project’s folder. Wanted: ${seedExpectations.map(({ file }) => file).join(', ')}`,
  );
}

inEachBrowser('the seed articles', (browser) => {
  it.each(seedExpectations)(
    '$file is marked exactly',
    async ({ file, outlet, marks, unmarked, missed = [] }) => {
      const page = await openSeed(browser(), { file, outlet });
      const marked = (await readMarks(page)).map(plain);

      const expected = marks.map(({ startsWith }) => plain(startsWith));
      expect(
        marked.map((sentence) => expected.find((start) => sentence.startsWith(start)) ?? sentence),
      ).toEqual(expected);
      const isMarked = (start: string) => marked.some((sentence) => sentence.startsWith(plain(start)));
      expect(unmarked.filter(({ startsWith }) => isMarked(startsWith))).toEqual([]);
      // What is found after all belongs to the marks.
      expect(missed.filter(isMarked)).toEqual([]);
      await page.close();
    },
  );

  it.each(seedExpectations)('$file is answered by the other side', async ({ file, outlet, marks }) => {
    const page = await openSeed(browser(), { file, outlet });
    const answers = [];
    for (const index of (await readMarks(page)).keys()) {
      await clickMark(page, index);
      // What is denied answers for itself, and is shown but once.
      const { claim, counterClaims } = await readPopover(page);
      answers.push(sideOf(counterClaims[0] ?? claim));
      await closePopover(page);
    }
    expect(answers).toEqual(marks.map(({ answeredBy }) => answeredBy));
    await page.close();
  });
});

/** Publishes an article, without the bookmark that a word processor left in it, under its outlet's address and reads it. */
function openSeed({ news, readPage }: BrowserUnderTest, { file, outlet }: Seed): Promise<Page> {
  const text = readFileSync(join(seedFolder, file), 'utf8').replace('[bookmark: _GoBack]', '');
  news.publish(outlet, newsPageFromText(text));
  return readPage(outlet);
}

/** Without the quotation marks around it, the others straight, as the articles and the expectations differ in them. */
function plain(sentence: string): string {
  return sentence
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^["'\s]+/, '')
    .trim();
}

/** Whether a position calls the matter unproven, or else is held by those who speak for Moscow or who accuse it. */
function sideOf({ statement, holders }: ShownPosition): ExpectedMark['answeredBy'] {
  if (/\b(not clear|unclear)\b/.test(statement)) return 'doubters';
  const moscow = /\b(Russian? |Moscow|Kremlin|Putin|Lavrov|Shoigu|Konashenkov|Peskov|Haddad|Zakharova)/;
  return holders.some((holder) => moscow.test(holder)) ? 'moscow' : 'accusers';
}
