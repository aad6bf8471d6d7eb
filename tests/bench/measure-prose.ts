/**
 * Word-level precision, recall and F1 of the blocks taken as prose, against pages with a known article.
 * Usage: npx node tests/bench/measure-prose.ts FOLDER [PAGE], where every FOLDER/<page>/ has source.html and expected.html.
 */
import { parsePage } from '../../src/cli/parse-page.ts';
import { readPage } from '../../src/dom/read-page.ts';
import { readSavedPages } from '../support/saved-pages.ts';
import { wordOverlap } from '../support/word-overlap.ts';

function readText(html: string): string {
  return readPage(parsePage(html))
    .blocks.filter(({ kind }) => kind === 'prose')
    .map(({ text }) => text)
    .join('\n');
}

const [folder, only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of pages.');
const rows = readSavedPages(folder)
  .filter(({ name }) => only === undefined || name === only)
  .map(({ name, html, expected }) => {
    const started = performance.now();
    const text = readText(html);
    const ms = performance.now() - started;
    if (only !== undefined) console.log(text);
    return { name, ms, ...wordOverlap(text, expected) };
  });
for (const { name, precision, recall, f1, ms } of rows.sort((a, b) => a.f1 - b.f1)) {
  console.log(
    `${f1.toFixed(3)}  p ${precision.toFixed(3)}  r ${recall.toFixed(3)}  ${ms.toFixed(0).padStart(5)} ms  ${name}`,
  );
}
console.log(
  `${(rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length).toFixed(4)}  mean F1 of ${rows.length} pages`,
);
