import type { ClaimIndex } from '../index/claim-index.ts';
import type { OpenedSentence } from './opened-sentence.ts';

/** How firmly a term stands in what surrounds a sentence, 0 to 1, by term number. */
export type SentenceContext = ReadonlyMap<number, number>;

/** The sentence before is what pronouns and fragments lean on most; the title holds for the whole page. */
const STRENGTHS = { nearest: 1, second: 0.8, third: 0.7, title: 0.7 } as const;
/** A term that was only implied: Homs was named, Syria is what we look for. */
const IMPLIED = 0.8;

/** Sentences before one that may lend it what it leaves out. */
export const CONTEXT_SENTENCES = 3;

/** Collects the terms that a sentence may lean on; `before` in reading order, at most three are used. A page may have no title. */
export function readContext(
  index: ClaimIndex,
  title: OpenedSentence | null,
  before: readonly OpenedSentence[],
): SentenceContext {
  const context = new Map<number, number>();
  const note = (term: number, strength: number) => {
    if (strength > (context.get(term) ?? 0)) context.set(term, strength);
  };
  const noteAll = (sentence: OpenedSentence | null | undefined, strength: number) => {
    for (const number of sentence?.terms() ?? []) {
      if (number < 0) continue;
      note(number, strength);
      if (number < index.entityCount)
        for (const entity of index.impliedBy(number)) note(entity, strength * IMPLIED);
    }
  };
  noteAll(before.at(-1), STRENGTHS.nearest);
  noteAll(before.at(-2), STRENGTHS.second);
  noteAll(before.at(-3), STRENGTHS.third);
  noteAll(title, STRENGTHS.title);
  return context;
}
