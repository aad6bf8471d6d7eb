import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickMark, readMarks } from '../browser/page-marks.ts';
import { closePopover, readPopover, settlePopover } from '../browser/read-popover.ts';
import type { ShownCard, ShownPosition } from '../browser/shown-card.ts';

/** Opens every mark of a page as a reader would and prints what the extension shows; returns the number of marks. */
export async function reportPage(page: Page, print: (line: string) => void): Promise<number> {
  const sentences = await readMarks(page);
  for (const [index, sentence] of sentences.entries()) {
    await clickMark(page, index);
    const card = await readPopover(page);
    printCard(card, print, `${index + 1}. “${sentence}”`);
    await closePopover(page);
  }
  return sentences.length;
}

/** Saves a picture of the page, a popover open when there is a mark; returns its path relative to `root`. */
export async function saveScreenshot(page: Page, root: string, name: string): Promise<string> {
  const folder = join(root, '.artefacts');
  await mkdir(folder, { recursive: true });
  if ((await readMarks(page)).length > 0) {
    await clickMark(page, 0);
    await settlePopover(page);
  }
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return relative(root, path);
}

function printCard(card: ShownCard, print: (line: string) => void, heading: string): void {
  print(`\n${heading}`);
  print(`   ${card.relation}: ${card.claim.statement}`);
  print(`   ${card.question}`);
  for (const counter of card.counterClaims) printPosition(counter, print);
}

function printPosition({ statement, holders, sources }: ShownPosition, print: (line: string) => void): void {
  print(`   ↔ ${statement}`);
  print(`     ${holders.join('; ')}`);
  for (const { title, origin, url } of sources) print(`     · ${title} (${origin}) ${url}`);
}
