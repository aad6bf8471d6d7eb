/**
 * Measures the matcher's speed, size and memory, beside search libraries on the same queries. Usage: npm run bench
 * [-- SHARED], where SHARED holds bench/, pages/ and seeds/. Writes docs/speed.md and docs/speed.svg.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileClaims } from '../../src/build/compile-claims.ts';
import { openShippedMeaning } from '../../src/build/open-shipped-meaning.ts';
import type { PlainClaim } from '../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../src/match/index/open-index.ts';
import { readJsonLines } from './public-sets.ts';
import { compareRivals } from './rivals/compare-rivals.ts';
import { rivals } from './rivals/rivals.ts';
import { readDocumentSets, sentencesOf } from './speed/documents.ts';
import { drawGrowth } from './speed/draw-growth.ts';
import { measureBundled, takeTogether } from './speed/measure-bundled.ts';
import { measureGrowth } from './speed/measure-growth.ts';
import { measureSearch } from './speed/measure-search.ts';
import { type SpeedFigures, writeReport } from './speed/write-report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.argv[2] ?? join(root, '..', 'shared');
const bench = join(shared, 'bench');

function measureMemory(bytes: Uint8Array, ...texts: readonly string[][]): SpeedFigures['memory'] {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'));
  const index = join(folder, 'claims.index');
  writeFileSync(index, bytes);
  const files = texts.map((list, i) => {
    const file = join(folder, `texts-${i}.json`);
    writeFileSync(file, JSON.stringify(list));
    return file;
  });
  const script = fileURLToPath(new URL('speed/measure-memory.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', script, index, ...files], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as SpeedFigures['memory'];
}

console.error('Reading documents and claims …');
const sets = await readDocumentSets(shared);
const claims = readJsonLines<PlainClaim>(join(bench, 'scale', 'claims-115k.jsonl.gz')).map(
  ({ id, text, title }): PlainClaim => ({ id, text, title, language: 'en' }),
);
console.error('Matching with the bundled claims …');
const bundled = openIndex((await compileClaims(join(root, 'claims'))).bytes);
const paces = measureBundled(bundled, sets, (await openShippedMeaning()).encode);
console.error('Matching with 1,000 to 115,081 claims …');
// Not the second collection: its sentences are what the many claims were filled up with.
const news = sentencesOf(sets[0]?.batches ?? []).filter((_, i) => i % 2 === 0);
let largest = new Uint8Array();
const growth = measureGrowth(claims, news, (bytes) => {
  largest = bytes as typeof largest;
});
const wordings = claims.flatMap(({ text, title }) => (title ? [text, title] : [text]));
const memory = measureMemory(largest, wordings, news);
console.error('Typing into the search box …');
const search = measureSearch(claims);
const results: SpeedFigures['rivals'][number][] = [];
for await (const result of compareRivals(bench, rivals)) {
  console.error(`Asked ${result.name}.`);
  results.push(result);
}
const figures = { paces, mix: takeTogether(paces, 'the mix'), growth, memory, search, rivals: results };
const report = writeReport(figures);
writeFileSync(join(root, 'docs', 'speed.md'), report);
writeFileSync(join(root, 'docs', 'speed.svg'), drawGrowth(growth));
console.log(report);
