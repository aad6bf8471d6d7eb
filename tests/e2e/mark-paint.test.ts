import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MediaFeature, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserUnderTest, startBrowser } from '../support/browser-under-test.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { projectRoot } from '../support/testing-build.ts';

const address = 'https://www.bbc.co.uk/news/paint';

/** How the first mark of a page is drawn: its underline as the browser computes it. */
function underline(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [name, highlight] = [...CSS.highlights].find(([name]) => name.startsWith('counterclaim-')) ?? [];
    const [range] = [...(highlight ?? [])] as Range[];
    const element = range?.startContainer.parentElement as Element;
    return getComputedStyle(element, `::highlight(${name})`).textDecoration;
  });
}

const lightInk = 'rgb(176, 106, 0)';
const darkInk = 'rgb(232, 183, 101)';

// Only Chromium tells tests how a highlight is computed.
describe('marks are drawn', () => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await startBrowser('chrome');
  });
  afterAll(() => browser.stop());

  const open = async (name: string, marks: number): Promise<Page> => {
    browser.news.publish(address, readFileSync(join(projectRoot, 'tests/pages', `${name}.html`), 'utf8'));
    const page = await browser.openPage(address);
    await waitForMarks(page, marks);
    return page;
  };

  it('in dark ink on light pages, in light ink on dark ones', async () => {
    expect(await underline(await open('div-soup', 2))).toContain(lightInk);
    expect(await underline(await open('dark-columns', 2))).toContain(darkInk);
  });

  it('not on paper', async () => {
    const page = await open('div-soup', 2);
    await page.emulateMediaType('print');
    expect(await underline(page)).not.toContain('underline');
  });

  it('in the colours of readers who have chosen their own', async () => {
    const page = await open('div-soup', 2);
    const session = await page.createCDPSession();
    const features: MediaFeature[] = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const drawn = await underline(page);
    expect(drawn).toContain('underline');
    expect(drawn).not.toContain(lightInk);
  });
});
