import type { Quantity } from '../../../text/quantity.ts';

/** A word of one side of a pair; equal keys are the same word. */
export interface PairTerm {
  readonly key: number | string;
  readonly weight: number;
  /** Written with a capital: mostly a name. */
  readonly capital: boolean;
  /** -1 where a denial governs it. */
  readonly polarity: 1 | -1;
}

/** A sentence or a claim as far as comparing the two asks. */
export interface PairSide {
  /** In order. */
  readonly terms: readonly PairTerm[];
  readonly figures: readonly Quantity[];
}
