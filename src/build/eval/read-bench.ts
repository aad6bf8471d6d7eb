import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the open data lies, beside the project. */
const benchFolder = fileURLToPath(new URL('../../../../shared/bench', import.meta.url));

/** Whether the open data is there. */
export function hasBench(): boolean {
  return existsSync(benchFolder);
}

/** The records of a JSON Lines file of the open data; their shapes are those that its README gives. */
export function readBench<Row>(path: string): Row[] {
  return readFileSync(join(benchFolder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The right claims of each query of a file in TREC form (`qid 0 claimId 1`). */
export function readRelevant(path: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(join(benchFolder, path), 'utf8').split('\n')) {
    const [query, , claim] = line.split(/\s+/);
    if (!query || !claim) continue;
    const known = relevant.get(query);
    if (known) known.add(claim);
    else relevant.set(query, new Set([claim]));
  }
  return relevant;
}

/** A sentence that was not made about any claim. */
export interface UnrelatedText {
  /** Of its document up to `#`. */
  readonly id: string;
  readonly text: string;
  readonly isNews: boolean;
}

const NEWS = ['bbc.jsonl', 'ag-news.jsonl'];
const SPEECHES = ['inaugural.sentences.jsonl', 'state_union.sentences.jsonl'];

/** The sentences of old news and of presidents' speeches: of every file each `step`th. */
export function readUnrelated(step = 1): UnrelatedText[] {
  return [...NEWS, ...SPEECHES].flatMap((file) =>
    readBench<{ id: string; text: string }>(`negatives/${file}`)
      .filter((_, place) => place % step === 0)
      .map(({ id, text }) => ({ id, text, isNews: NEWS.includes(file) })),
  );
}
