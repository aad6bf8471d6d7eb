import type { Sensitivity } from './match.ts';

/**
 * Least probability of a mark. Set on the seed articles and on authored near misses with hand-set weights:
 * at `precise` no sentence of the open negatives is marked with the bundled claims.
 */
export const thresholds: Readonly<Record<Sensitivity, number>> = { precise: 0.9, balanced: 0.75, broad: 0.5 };

/** Disputes that one sentence may be marked with. */
export const MOST_DISPUTES_A_SENTENCE = 3;
