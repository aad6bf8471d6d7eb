/**
 * Types into the real popup of a real Chromium over 100,000 claims and measures each key press until what was found is painted; fails
 * above the budget. Usage: npm run bench:popup [-- SHARED], where SHARED holds bench/.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../../src/build/build-extension.ts';
import type { PlainClaim } from '../../../src/match/index/build-claims-index.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { say } from '../../../src/ui/strings.ts';
import { gardening } from '../../support/articles.ts';
import { startBrowser } from '../../support/browser-under-test.ts';
import { newsPage } from '../../support/news-page.ts';
import '../../support/speak-english.ts';
import { projectRoot } from '../../support/testing-build.ts';
import { readJsonLines } from '../public-sets.ts';
import { keyStrokes, packOf } from '../speed/typed-claims.ts';
import { type NotedAnswers, noteAnswers } from './note-answers.ts';

const CLAIMS = 100_000;
const TYPED_TEXTS = 40;
/** Milliseconds from a key press to its results, for 95 of 100. */
const BUDGET = 50;

const shared = process.argv[2] ?? join(projectRoot, '..', 'shared');
const claims = readJsonLines<PlainClaim>(join(shared, 'bench', 'scale', 'claims-115k.jsonl.gz')).slice(
  0,
  CLAIMS,
);
const extensionDir = await mkdtemp(join(tmpdir(), 'counterclaim-bench-'));
await cp(await buildExtension(projectRoot, 'chrome', 'production'), extensionDir, { recursive: true });
await writeFile(join(extensionDir, 'claims.index'), buildIndex([packOf(claims)]));
const browser = await startBrowser('chrome', extensionDir);
try {
  const popup = await openPopup();
  const times: number[] = [];
  for (const typed of typedTexts()) {
    for (const text of typed) {
      await popup.keyboard.press((text.at(-1) ?? ' ') as Parameters<Page['keyboard']['press']>[0]);
      if (text.trim() !== '' && !text.endsWith(' ')) times.push(await answerTime(popup));
    }
    await popup.keyboard.press('Escape');
  }
  report(times.sort((a, b) => a - b));
} finally {
  await browser.stop();
  await rm(extensionDir, { recursive: true });
}

/** The first words of headlines from all over the claims, those that an English keyboard types without a dead key. */
function typedTexts(): string[][] {
  const sampled = claims.filter((_, i) => i % (CLAIMS / TYPED_TEXTS) === 0).map(keyStrokes);
  return sampled.filter((typed) => /^[\w ]+$/.test(typed.at(-1) ?? ''));
}

async function openPopup(): Promise<Page> {
  const address = 'https://www.bbc.co.uk/news/garden';
  browser.news.publish(address, newsPage(gardening));
  const popup = await browser.openPopup(await browser.readPage(address));
  await popup.evaluateOnNewDocument(noteAnswers);
  await popup.reload();
  await popup.waitForSelector(`[aria-label="${say('search_label')}"]`);
  return popup;
}

function answerTime(popup: Page): Promise<number> {
  return popup.evaluate(() => (globalThis as unknown as { noted: NotedAnswers }).noted.answered());
}

function report(times: readonly number[]): void {
  const at = (share: number): number => times[Math.floor(share * times.length)] ?? 0;
  console.log(
    `${times.length} key presses over ${CLAIMS.toLocaleString('en')} claims, until painted: median ${at(0.5).toFixed(0)} ms, 95th percentile ${at(0.95).toFixed(0)} ms, longest ${at(0.999).toFixed(0)} ms`,
  );
  if (at(0.95) > BUDGET) process.exitCode = 1;
}
