import type { Quantity } from '../../../text/quantity.ts';
import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';

/** The terms of a text in their order. */
export interface OrderedTerms {
  /** In order; -1 for a word that the index does not know. */
  readonly terms: readonly number[];
  readonly distinct: ReadonlySet<number>;
  /** Neighbouring terms, in order. */
  readonly pairs: ReadonlySet<number>;
}

/** A claim by the terms of an index, as far as finding repeated claims asks. */
export interface ClaimSide extends OrderedTerms {
  readonly figures: readonly Quantity[];
}

/** Beyond so many claims the memory is emptied. */
const REMEMBERED = 4096;
const PAIR = 2 ** 26;

/** Creates a reader of an index's wordings that remembers those it has read. */
export function createClaimSideReader(index: ClaimIndex): (unit: number) => ClaimSide {
  return remember((unit: number) => {
    const terms = index.termsOf(unit).map(({ number }) => number);
    return { ...orderTerms(terms), figures: index.figuresOf(unit).map(({ quantity }) => quantity) };
  }, REMEMBERED);
}

/** Looks at terms by themselves and by their neighbours. */
export function orderTerms(terms: readonly number[]): OrderedTerms {
  const pairs = new Set<number>();
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1] ?? -1;
    if (term >= 0 && next >= 0) pairs.add(term * PAIR + next);
  }
  return { terms, distinct: new Set(terms.filter((term) => term >= 0)), pairs };
}
