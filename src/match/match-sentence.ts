import { isAbout } from './about-gate.ts';
import { makeComparable } from './align-terms.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { ReadSentence } from './read-sentence.ts';
import { createRetriever } from './retrieve.ts';
import { type ScoredUnit, scoreUnit } from './score-unit.ts';
import type { SentenceContext } from './sentence-context.ts';

/** A sentence with all that decides which claims it may be about. */
export interface SentenceOnPage {
  readonly sentence: ReadSentence;
  readonly context: SentenceContext;
  /** Disputes that the page as a whole is about; see `openDisputes`. */
  readonly open: Uint8Array;
  /** Entities that the page, the sentence and those before it mention. */
  readonly mentioned: ReadonlySet<number>;
  /** Place of the page's language in the index. */
  readonly language: number;
}

/** Units compared in full: the right one is among the first 40 for all of the authored cases, mostly among the first 5. */
const SHORTLIST = 40;

/** Creates the comparison of page sentences with an index: what is retrieved is scored. */
export function createSentenceScorer(index: ClaimIndex) {
  const retrieve = createRetriever(index);
  const { unitLanguages } = index.sections;

  return (page: SentenceOnPage, shortlist = SHORTLIST): ScoredUnit[] => {
    const { sentence, context, language } = page;
    const isAllowed = (unit: number) =>
      unitLanguages[unit] === language && isOpen(page, index.disputeOf(index.claimOf(unit)));
    const terms = queryTerms(index, sentence);
    if (terms.size === 0) return [];
    const candidates = retrieve({ terms, isAllowed, limit: shortlist });
    const comparable = makeComparable(index, sentence, context);
    return candidates.map(({ unit }) => scoreUnit(index, unit, comparable));
  };

  function isOpen({ open, mentioned }: SentenceOnPage, dispute: number): boolean {
    return dispute < 0 || open[dispute] === 1 || isAbout(index, dispute, mentioned);
  }
}

/** An entity that a name implies is looked for too, at half the weight. */
function queryTerms(index: ClaimIndex, sentence: ReadSentence): Map<number, number> {
  const terms = new Map<number, number>();
  for (const { number } of sentence.terms) {
    if (number < 0) continue;
    terms.set(number, 1);
    if (number >= index.entityCount) continue;
    for (const implied of index.impliedBy(number)) if (!terms.has(implied)) terms.set(implied, 0.5);
  }
  return terms;
}
