import type { ClaimIndex } from '../index/claim-index.ts';

/** Beyond this, rarity says more about the size of the index than about the word. */
const HEAVIEST = 4;
/**
 * In an index of packs, whose few disputes make their own subjects look common and stray words rare, a word weighs at
 * most this and a name or a set of synonyms at least that. Of 40 sentences in other words than the phrasings the right
 * side was marked for 32, before for 26, with no more marks among 30 near misses.
 */
const HEAVIEST_WORD = 3;
const LIGHTEST_ENTITY = 2.5;
/** A word that the index does not know. */
const UNKNOWN_WEIGHT = 2;

/** How much a term tells claims apart: the logarithm of its rarity, at least a little for the commonest. */
export function termWeight(index: ClaimIndex, term: number): number {
  if (term < 0) return UNKNOWN_WEIGHT;
  const frequency = Math.max(1, index.sections.termFrequencies[term] as number);
  const rarity = Math.min(HEAVIEST, Math.log(1 + index.unitCount / frequency));
  if (index.entityCount === 0) return rarity;
  return term < index.entityCount ? Math.max(LIGHTEST_ENTITY, rarity) : Math.min(HEAVIEST_WORD, rarity);
}
