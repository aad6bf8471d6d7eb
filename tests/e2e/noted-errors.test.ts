import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { type BrowserUnderTest, startBrowser } from '../support/browser-under-test.ts';
import { clickButton, waitForText } from '../support/expect-page.ts';
import { newsPage } from '../support/news-page.ts';
import { testingBuild } from '../support/testing-build.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

/** In place of what draws cards: it fails, and names the page and its words. */
const brokenCard = `globalThis.counterclaimCardView = () => {
  throw new TypeError('No card for "' + document.querySelector('h1').textContent + '" at ' + location.href);
};
// Firefox takes no function as the result of a script.
undefined;`;

/** The errors that the options show. */
function shownErrors(options: Page): Promise<string> {
  return options.$$eval('[aria-labelledby=diagnostics] dd', (facts) => facts.at(-1)?.textContent ?? '');
}

describe.each(['chrome', 'firefox'] as const)('an error in a page, in %s', (engine) => {
  let copy = '';
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'counterclaim-build-'));
    await cp(testingBuild(engine), copy, { recursive: true });
    await writeFile(join(copy, 'card.js'), brokenCard);
    browser = await startBrowser(engine, copy);
  });
  afterAll(async () => {
    await browser.stop();
    await rm(copy, { recursive: true });
  });

  it('stands in the diagnostics with its place in our code, without address and words of the page', async () => {
    browser.news.publish(address, newsPage(twoSides));
    const options = await browser.openOptions();
    await waitForText(options, say('diagnostics_no_errors'));
    const page = await browser.readPage(address);
    await clickMark(page, 0);
    await options.bringToFront();
    await waitForText(options, 'TypeError: No card for “…” at …');
    expect(await shownErrors(options)).toMatch(
      /^20\d\d-\S+ card card\.js:2:\d+: TypeError: No card for “…” at …$/,
    );
    await clickButton(options, say('diagnostics_copy'));
    await waitForText(options, say('diagnostics_copied'));
  });
});
