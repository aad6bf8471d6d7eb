import type { Match, SentenceBatch } from '../match/match.ts';
import type { PagePorts } from './page-ports.ts';
import type { PlannedBatch } from './plan-batches.ts';

/** What every batch of a page says about the page. */
export type BatchContext = Pick<SentenceBatch, 'title' | 'lead' | 'language'>;

/** Matches of every sentence of the batch by its position on the page, surest first; an empty list where there is none. */
export async function matchBatch(
  ports: Pick<PagePorts, 'matchSentences'>,
  { runs, positions }: PlannedBatch,
  { title, lead, language }: BatchContext,
): Promise<ReadonlyMap<number, readonly Match[]>> {
  const replies = await ports.matchSentences({ title, lead, language, runs });
  const matches = new Map<number, Match[]>(positions.flat().map((at) => [at, []]));
  for (const { run, sentence, match } of replies) {
    const at = positions[run]?.[sentence];
    if (at !== undefined) matches.get(at)?.push(match);
  }
  for (const found of matches.values()) found.sort((a, b) => b.probability - a.probability);
  return matches;
}
