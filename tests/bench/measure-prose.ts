/**
 * Word-level precision, recall and F1 of the blocks taken as prose, against pages with a known article.
 * Usage: npx node tests/bench/measure-prose.ts FOLDER, where every FOLDER/<page>/ has source.html and expected.html.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/dom/read-page.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of words.segment(text.normalize('NFKC'))) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The expectation without what a reader of prose does not count: code, scripts and forms. */
function expectedText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const remove = (selector: string): string => {
    for (const element of document.querySelectorAll(selector)) element.remove();
    return document.body.textContent ?? '';
  };
  const all = remove('script, style, form, svg, math, noscript');
  const withoutCode = remove('pre');
  // A document that stands in `pre` as a whole is a text, not code.
  return withoutCode.length < all.length / 2 ? all : withoutCode;
}

function readText(html: string): string {
  const { document } = parseHTML(html);
  return readPage(document as unknown as Document)
    .blocks.filter(({ kind }) => kind === 'prose')
    .map((block) => block.text)
    .join('\n');
}

const [folder, only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of pages.');
const rows = readdirSync(folder)
  .filter((page) => only === undefined || page === only)
  .map((page) => {
    const source = readFileSync(join(folder, page, 'source.html'), 'utf8');
    const started = performance.now();
    const text = readText(source);
    const ms = performance.now() - started;
    const read = countWords(text);
    const expected = countWords(expectedText(readFileSync(join(folder, page, 'expected.html'), 'utf8')));
    let both = 0;
    for (const [word, count] of read) both += Math.min(count, expected.get(word) ?? 0);
    if (only !== undefined) console.log(text);
    const precision = both / Math.max(1, total(read));
    const recall = both / Math.max(1, total(expected));
    return {
      page,
      precision,
      recall,
      f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      ms,
    };
  });
for (const { page, precision, recall, f1, ms } of rows.sort((a, b) => a.f1 - b.f1)) {
  console.log(
    `${f1.toFixed(3)}  p ${precision.toFixed(3)}  r ${recall.toFixed(3)}  ${ms.toFixed(0).padStart(5)} ms  ${page}`,
  );
}
console.log(
  `${(rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length).toFixed(4)}  mean F1 of ${rows.length} pages`,
);
