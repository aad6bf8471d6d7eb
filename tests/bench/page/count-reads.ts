import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../../../src/dom/read-page.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { openEncoder } from '../../../src/match/meaning/encoder-file.ts';
import { splitBlocks } from '../../../src/match/split-blocks.ts';
import { parsePage } from '../../unit/dom/parse-page.ts';
import type { BenchPage } from './bench-pages.ts';

/** Sentences of a page, and how often it has the encoder read one. */
export interface Reads {
  readonly sentences: number;
  readonly reads: number;
}

/** Counts what a page sends to the encoder of the extension in a folder. */
export async function countReads(extension: string, { html }: BenchPage): Promise<Reads> {
  const [index, weights] = await Promise.all(
    ['claims.index', 'encoder.weights'].map((file) => readFile(join(extension, file))),
  );
  const encode = openEncoder(new Uint8Array(weights as Uint8Array));
  if (encode === null) throw new Error('encoder.weights cannot be opened');
  let reads = 0;
  const matcher = createMatcher(openIndex(new Uint8Array(index as Uint8Array)), (pieces) => {
    reads++;
    return encode(pieces);
  });
  const { title, lead, language, blocks } = readPage(parsePage(html));
  const runs = [{ before: [], blocks: blocks.map(({ text }) => text) }];
  const { batch } = splitBlocks({ title, lead, language, runs });
  for (const _ of matcher.matchBatch(batch, { sensitivity: 'balanced', markBothSidesOfSettled: false }));
  return { sentences: batch.runs[0]?.sentences.length ?? 0, reads };
}
