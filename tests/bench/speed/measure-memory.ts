/**
 * Memory that a process takes more after it has opened an index and the texts of its claims from files, and matched with
 * them. Usage: node --expose-gc measure-memory.ts INDEX WORDINGS.json SENTENCES.json; prints one JSON line.
 */
import { readFileSync } from 'node:fs';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createPlainMatcher } from '../../../src/match/plain-matcher.ts';

const [indexPath = '', wordingsPath = '', sentencesPath = ''] = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: (heapUsed + arrayBuffers) / MEGABYTE, rss: rss / MEGABYTE };
}

const sentences = JSON.parse(readFileSync(sentencesPath, 'utf8')) as string[];
const before = memory();
const wordings = JSON.parse(readFileSync(wordingsPath, 'utf8')) as string[];
const match = createPlainMatcher(openIndex(readFileSync(indexPath)), 'en', { wordings, meaning: null })();
const opened = memory();
for (const sentence of sentences) match(sentence);
const used = memory();
console.log(
  JSON.stringify({
    opened: opened.held - before.held,
    used: used.held - before.held,
    rss: used.rss - before.rss,
  }),
);
