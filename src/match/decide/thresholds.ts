import type { Sensitivity } from '../match.ts';

/**
 * Least probability of a mark. Cross-validated over the disputes of `fit/sentences`, these find the right side of 34, 70 and
 * 79 of 100 sentences that state a position, and mark 1, 10 and 20 of 100 on the same subjects that state none.
 */
export const thresholds: Readonly<Record<Sensitivity, number>> = {
  precise: 0.85,
  balanced: 0.55,
  broad: 0.35,
};

/** Disputes that one sentence may be marked with. */
export const MOST_DISPUTES_A_SENTENCE = 3;
