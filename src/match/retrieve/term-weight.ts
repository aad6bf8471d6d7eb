import type { ClaimIndex } from '../index/claim-index.ts';

/** Beyond this, rarity says more about the size of the index than about the word. */
const HEAVIEST = 4;
/** A word that the index does not know. */
export const UNKNOWN_WEIGHT = 2;

/** How much a term tells claims apart: the logarithm of its rarity, at least a little for the commonest. */
export function termWeight(index: ClaimIndex, term: number): number {
  if (term < 0) return UNKNOWN_WEIGHT;
  const frequency = Math.max(1, index.sections.termFrequencies[term] as number);
  return Math.min(HEAVIEST, Math.log(1 + index.unitCount / frequency));
}
