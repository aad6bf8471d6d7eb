import type { Page } from 'puppeteer-core';
import { twoSides } from '../../support/articles.ts';
import type { BrowserUnderTest } from '../../support/browser-under-test.ts';
import { waitForMarks } from '../../support/expect-page.ts';
import { type LivingChange, marksBefore, marksFollow } from '../../support/living-changes.ts';
import { newsPage } from '../../support/news-page.ts';
import type { BenchPage } from './bench-pages.ts';

/** Frames of a page at work that are looked at; of so many, six may be late by the machine's doing. */
const FRAMES = 120;
/** Times that a change is made and taken back. */
const ROUNDS = 5;

/** The waits of a page for its next frame, in ms, in order of length. */
export type Waits = readonly number[];

/** The waits of a page that was opened anew, from the end of parsing until it is done and has painted so many frames. */
export async function measureWaits(
  browser: BrowserUnderTest,
  {
    page: { name, html },
    done,
  }: { readonly page: BenchPage; readonly done: (page: Page) => Promise<unknown> },
): Promise<Waits> {
  const address = `https://www.bbc.co.uk/news/waits-${encodeURIComponent(name)}`;
  browser.news.publish(address, html);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(noteWaits);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await done(page);
  await page.waitForFunction((frames) => noted().length >= frames, {}, FRAMES);
  const waits = await page.evaluate(() => noted());
  await page.close();
  return waits.toSorted((a, b) => a - b);
}

/** The times from a change of a page until its marks have followed, in ms. */
export async function measureFollowing(
  browser: BrowserUnderTest,
  { change, marks, back }: LivingChange,
): Promise<readonly number[]> {
  const address = 'https://www.bbc.co.uk/news/living';
  browser.news.publish(address, newsPage(twoSides));
  const page = await browser.readPage(address);
  await waitForMarks(page, marksBefore.length);
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    waits.push((await marksFollow(page, change, marks)).wait);
    await marksFollow(page, back, marksBefore);
  }
  await page.close();
  return waits;
}

/** Stands in the page once `noteWaits` has run. */
declare function noted(): number[];

/** Runs in the page before all else. */
function noteWaits(): void {
  const waits: number[] = [];
  (window as unknown as { noted: typeof noted }).noted = () => waits;
  document.addEventListener('DOMContentLoaded', () => {
    let last = performance.now();
    const note = (now: number): void => {
      waits.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}
