import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hardPages } from '../pages/hard-pages.ts';
import { waitForText } from '../support/expect-page.ts';
import { readGoldenPage } from '../support/golden-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPageFromText } from '../support/news-page.ts';
import { projectRoot } from '../support/testing-build.ts';
import { seedExpectations } from './seed-expectations.ts';

const seedFolder = join(projectRoot, '../shared/seeds');

inEachBrowser('a page that is hard to read', (browser) => {
  it.each(hardPages)('$name: $reason', async ({ name, state = 'read', sentences, marks }) => {
    const html = readFileSync(join(projectRoot, 'tests/pages', `${name}.html`), 'utf8');
    const outcome = await readGoldenPage(browser(), { name, html });
    expect({
      ...outcome,
      marks: outcome.marks.map((mark) => marks.find((start) => mark.startsWith(start)) ?? mark),
    }).toEqual({ state, sentences, marks, console: [], domChanges: [] });
  });

  it.each(seedExpectations)('$file is read in silence and left as it is', async ({ file }) => {
    const text = readFileSync(join(seedFolder, file), 'utf8');
    const outcome = await readGoldenPage(browser(), { name: file, html: newsPageFromText(text) });
    expect(outcome).toMatchObject({ state: 'read', console: [], domChanges: [] });
    expect(outcome.marks.length).toBeGreaterThan(0);
  });

  it('fact-check: the popup shows the page’s own verdict', async () => {
    const address = 'https://www.bbc.co.uk/news/checked';
    browser().news.publish(address, readFileSync(join(projectRoot, 'tests/pages/fact-check.html'), 'utf8'));
    const page = await browser().openPage(address);
    expect(await browser().untilRead(page)).toBe('fact-check');
    const popup = await browser().openPopup(page);
    await waitForText(popup, 'One in 20 strikes hit a harbour. Misleading Example Checks');
    await page.close();
  });
});
