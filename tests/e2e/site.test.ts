import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileClaims } from '../../src/build/compile-claims.ts';
import { openGalleryBrowser } from '../../src/build/gallery/open-gallery-browser.ts';
import { writeSite } from '../../src/build/site/write-site.ts';
import { say } from '../../src/ui/strings.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { layoutFaults } from '../support/outline-surface.ts';
import { paste, press, reach } from '../support/reach.ts';
import { projectRoot } from '../support/testing-build.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-site-'));
  const { packs } = await compileClaims(join(projectRoot, 'claims'), { areDrafts: true });
  await writeSite(folder, packs);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['chrome', 'firefox'] as const)('the site, opened as files in %s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openGalleryBrowser(engine, { phone: false });
  });
  afterAll(() => browser.close());

  const open = async (name: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  };

  it('finds a dispute by misspelt words and keyboard, and leads to its page and back', async () => {
    const page = await open('index.html');
    await reach(page, { role: 'searchbox', name: say('search_label') });
    await paste(page, 'clustr munitons');
    await page.waitForFunction(() =>
      document.querySelector('.dispute-rows a')?.textContent?.includes('cluster'),
    );
    const name = await page.$eval('.dispute-rows a', ({ textContent }) => textContent ?? '');
    expect(name).toMatch(/cluster munition/i);
    await press(page, { role: 'link', name });
    await page.waitForSelector('.dispute .evidence-note');
    expect(await page.title()).toBe(name);
    await press(page, { role: 'link', name: say('disputes_all') });
    await page.waitForSelector('.finder');
    await page.close();
  });

  it.each(['index.html', 'syria-caspian-missiles.html'])(
    '%s can be read by everybody, in light and dark, on a phone and on paper',
    async (name) => {
      for (const scheme of ['light', 'dark']) {
        const page = await open(name);
        await page.evaluate((scheme) => {
          document.documentElement.dataset.scheme = scheme;
        }, scheme);
        expect(await findBarriers(page)).toEqual([]);
        await page.close();
      }
      const narrow = await open(name, 360);
      expect(await layoutFaults(narrow, { phone: false })).toEqual([]);
      expect((await narrow.pdf({ printBackground: true })).length).toBeGreaterThan(5_000);
      await narrow.close();
    },
  );
});
