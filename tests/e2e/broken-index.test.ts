import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../src/build/browser/page-marks.ts';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { startBrowser } from '../support/browser-under-test.ts';
import { waitForText } from '../support/expect-page.ts';
import { newsPage } from '../support/news-page.ts';
import { testingBuild } from '../support/testing-build.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';

/** What may become of a packaged file. */
const damages: readonly [what: string, damage: (index: Buffer) => Buffer][] = [
  ['with one byte changed', (index) => changeByte(index, index.length - 9)],
  ['cut short', (index) => index.subarray(0, index.length / 2)],
  ['of another format', () => Buffer.from('not an index of claims')],
];

describe.each(['chrome', 'firefox'] as const)('an index in %s', (engine) => {
  const copies: string[] = [];
  afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))));

  it.each(damages)('%s is reported in popup and options, and leaves the page alone', async (_, damage) => {
    const copy = await mkdtemp(join(tmpdir(), 'counterclaim-build-'));
    copies.push(copy);
    await cp(testingBuild(engine), copy, { recursive: true });
    const index = join(copy, 'claims.index');
    await writeFile(index, damage(await readFile(index)));

    const browser = await startBrowser(engine, copy);
    try {
      browser.news.publish(address, newsPage(twoSides));
      const page = await browser.openPage(address);
      expect(await browser.untilRead(page)).toBe('failed');
      expect(await readMarks(page)).toEqual([]);
      expect(await page.$eval('h1', (headline) => headline.textContent)).toBe(twoSides.headline);
      await waitForText(await browser.openPopup(page), say('health_title'));
      await waitForText(await browser.openOptions(), say('health_title'));
    } finally {
      await browser.stop();
    }
  });
});

function changeByte(bytes: Buffer, place: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(255 - changed.readUInt8(place), place);
  return changed;
}
