import { join } from 'node:path';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { readJsonLines, readRelevant } from '../public-sets.ts';
import { fastest } from '../speed/fastest.ts';
import type { PlainClaim, Rival } from './ranker.ts';

/** How well and how fast one way of finding claims answered. */
export interface RivalResult {
  readonly name: string;
  readonly queries: number;
  readonly meanAveragePrecision: number;
  readonly firstRight: number;
  readonly buildSeconds: number;
  readonly millisecondsAQuery: number;
  /** Microseconds that tokenising one of the queries takes. */
  readonly tokenise: number;
}

const TOP = 5;
const TURNS = 5;

/** Asks all rivals the queries of the development split of CheckThat! 2020. */
export async function* compareRivals(bench: string, rivals: readonly Rival[]): AsyncGenerator<RivalResult> {
  const folder = join(bench, 'checkthat2020');
  const claims = readJsonLines<PlainClaim>(join(folder, 'claims.jsonl'));
  const queries = readJsonLines<{ id: string; text: string }>(join(folder, 'dev.queries.jsonl'));
  const relevant = readRelevant(join(folder, 'dev.qrels.tsv'));
  for (const rival of rivals) {
    const started = performance.now();
    const rank = await rival.build(claims);
    const built = performance.now();
    const asked = queries.slice(0, rival.mostQueries);
    const answered: (readonly string[])[] = [];
    for (const { text } of asked) answered.push(await rank(text, TOP));
    const ended = performance.now();
    const [tokenising = 0] = fastest(TURNS, [
      () => {
        for (const { text } of asked) tokenise(text, languageProfile('en'));
      },
    ]);
    const rights = asked.map(({ id }) => relevant.get(id) ?? new Set<string>());
    const precisions = answered.map((found, i) => averagePrecision(found, rights[i] as Set<string>));
    const firsts = answered.filter((found, i) => rights[i]?.has(found[0] ?? ''));
    yield {
      name: rival.name,
      queries: asked.length,
      meanAveragePrecision: precisions.reduce((sum, value) => sum + value, 0) / asked.length,
      firstRight: firsts.length / asked.length,
      buildSeconds: (built - started) / 1000,
      millisecondsAQuery: (ended - built) / asked.length,
      tokenise: (tokenising * 1000) / asked.length,
    };
  }
}

function averagePrecision(found: readonly string[], right: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  for (const [place, id] of found.entries()) {
    if (!right.has(id)) continue;
    hits++;
    sum += hits / (place + 1);
  }
  return sum / Math.max(1, Math.min(right.size, TOP));
}
