import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hardPages } from '../pages/hard-pages.ts';
import { readGoldenPage } from '../support/golden-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { projectRoot } from '../support/testing-build.ts';

inEachBrowser('a page that is hard to read', (browser) => {
  it.each(hardPages)('$name: $reason', async ({ name, state = 'read', sentences, marks }) => {
    const html = readFileSync(join(projectRoot, 'tests/pages', `${name}.html`), 'utf8');
    const outcome = await readGoldenPage(browser(), { name, html });
    expect({
      ...outcome,
      marks: outcome.marks.map((mark) => marks.find((start) => mark.startsWith(start)) ?? mark),
    }).toEqual({ state, sentences, marks, console: [], domChanges: [] });
  });
});
