import type { Features } from './features.ts';

/**
 * Log-odds of what settles a match whatever else agrees, set on the near misses of tests/cases: questions and suppositions
 * claim nothing, and what is of other years, names or places is another event. Writers of sentences that state a position
 * seldom do any of this, so that these weights cannot be fitted to such sentences.
 */
export const settledWeights = {
  unasserted: -6,
  otherYears: -8,
  otherName: -3,
  stranger: -4,
  fuzzy: -2,
} as const satisfies Partial<Record<keyof Features, number>>;
