import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { projectRoot } from './testing-build.ts';
import { watchConsole } from './watch-console.ts';
import { domChanges, watchDom } from './watch-dom.ts';

/** What became of a page under the extension. */
export interface PageOutcome {
  readonly state: string;
  readonly sentences: number;
  /** The marked sentences, in reading order, white space collapsed. */
  readonly marks: readonly string[];
  readonly console: readonly string[];
  readonly domChanges: readonly string[];
}

/** A page without scripts of its own changes by nobody's hand but ours. */
const WITHOUT_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

/** A page to read, and what else to do with it once it is read. */
interface GoldenPage {
  readonly name: string;
  readonly html: string;
  inspect?(page: Page): Promise<void>;
}

/** Serves a page at an address of a listed site, has the extension read it, and keeps a screenshot of it as `<name>.png`. */
export async function readGoldenPage(
  browser: BrowserUnderTest,
  { name, html, inspect }: GoldenPage,
): Promise<PageOutcome> {
  const address = `https://www.bbc.co.uk/news/golden-${name}`;
  browser.news.publish(address, html, WITHOUT_SCRIPTS);
  const page = await browser.newPage();
  await watchDom(page);
  const console = watchConsole(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const { state, sentencesRead, marks } = await browser.reportOf(page);
  const folder = join(projectRoot, '.output/pictures/pages', browser.engine);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const outcome = {
    state,
    sentences: sentencesRead,
    marks: [...new Set(marks.map(({ sentence }) => sentence.replace(/\s+/g, ' ').trim()))],
    console: [...console],
    domChanges: await domChanges(page),
  };
  await inspect?.(page);
  await page.close();
  return outcome;
}
