import type { Quantity } from '../../../text/quantity.ts';
import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';
import type { SentenceTerm } from '../../read/read-sentence.ts';

/** A sentence or a claim by the terms of an index, as far as finding repeated claims asks. */
export interface ClaimSide {
  /** In order; -1 for a word that the index does not know. */
  readonly terms: readonly number[];
  readonly distinct: ReadonlySet<number>;
  /** Neighbouring terms, in order. */
  readonly pairs: ReadonlySet<number>;
  readonly figures: readonly Quantity[];
}

/** Beyond so many claims the memory is emptied. */
const REMEMBERED = 4096;
const PAIR = 2 ** 26;

/** Creates a reader of an index's wordings that remembers those it has read. */
export function createClaimSideReader(index: ClaimIndex): (unit: number) => ClaimSide {
  return remember((unit: number) => {
    const terms = index.termsOf(unit).map(({ number }) => number);
    return sideOf(
      terms,
      index.figuresOf(unit).map(({ quantity }) => quantity),
    );
  }, REMEMBERED);
}

/** A sentence as one side of the comparison. */
export function sentenceSide(terms: readonly SentenceTerm[], figures: readonly Quantity[]): ClaimSide {
  return sideOf(
    terms.map(({ number }) => number),
    figures,
  );
}

function sideOf(terms: readonly number[], figures: readonly Quantity[]): ClaimSide {
  const pairs = new Set<number>();
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1] ?? -1;
    if (term >= 0 && next >= 0) pairs.add(term * PAIR + next);
  }
  return { terms, distinct: new Set(terms.filter((term) => term >= 0)), pairs, figures };
}
