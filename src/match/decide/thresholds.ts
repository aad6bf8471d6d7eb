import type { Sensitivity } from '../match.ts';

/**
 * Least probability of a mark. Of the sentences of tests/corpus that state a position, these find the right side for 81, 86
 * and 88 of 100, and they mark 2, 4 and 7 of 100 on the same subjects that state none; see docs/quality.md.
 */
export const thresholds: Readonly<Record<Sensitivity, number>> = {
  precise: 0.85,
  balanced: 0.6,
  broad: 0.35,
};

/** Disputes that one sentence may be marked with. */
export const MOST_DISPUTES_A_SENTENCE = 3;
