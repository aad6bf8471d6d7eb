import type { PairTerm } from './pair-side.ts';

/** How the words of a claim and of a sentence overlap. */
export interface OverlapFeatures {
  /** Share of the claim's weight that the sentence holds. */
  readonly covered: number;
  /** Share of the sentence's weight that the claim holds. */
  readonly told: number;
  /** Share of the claim's neighbouring words that are neighbours in the sentence. */
  readonly pairs: number;
  /** Share of the claim's words that stand near each other in the sentence too, in any order. */
  readonly nearPairs: number;
  /** Capitalised words of the claim that the sentence lacks; at most 5. */
  readonly namesMissing: number;
  /** Capitalised words of the sentence that the claim lacks; at most 10. */
  readonly namesAdded: number;
  /** Weight of the words that met and that one side denies, as a share of all that met. */
  readonly denied: number;
}

/** Words as far apart as this still stand near each other. */
const REACH = 4;
const MOST_MISSING = 5;
const MOST_ADDED = 10;

/** Measures the words of a claim against those of a sentence. */
export function measureOverlap(claim: readonly PairTerm[], sentence: readonly PairTerm[]): OverlapFeatures {
  const claimed = byKey(claim);
  const stated = byKey(sentence);
  return {
    covered: shareIn(claimed, stated),
    told: shareIn(stated, claimed),
    pairs: shared(pairsOf(claim, 1), pairsOf(sentence, 1)),
    nearPairs: shared(pairsOf(claim, REACH), pairsOf(sentence, REACH)),
    namesMissing: Math.min(MOST_MISSING, namesBeyond(claimed, stated)),
    namesAdded: Math.min(MOST_ADDED, namesBeyond(stated, claimed)),
    denied: deniedShare(claimed, stated),
  };
}

type Terms = ReadonlyMap<PairTerm['key'], PairTerm>;

function byKey(terms: readonly PairTerm[]): Terms {
  return new Map(terms.map((term) => [term.key, term]));
}

/** Share of the weight of one side's words that the other side has too. */
function shareIn(terms: Terms, others: Terms): number {
  let all = 0;
  let met = 0;
  for (const { key, weight } of terms.values()) {
    all += weight;
    if (others.has(key)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

function namesBeyond(terms: Terms, others: Terms): number {
  let names = 0;
  for (const { key, capital } of terms.values()) if (capital && !others.has(key)) names++;
  return names;
}

/** Names, and subjects whose verb is denied, say little: in "Russia did not strike" the strike is denied. */
const SUBJECT = 0.25;

function deniedShare(claimed: Terms, stated: Terms): number {
  const met = [...claimed.values()].flatMap((term) => {
    const other = stated.get(term.key);
    return other ? [{ ...term, isTurned: term.polarity !== other.polarity }] : [];
  });
  const firstTurned = met.findIndex(({ isTurned }) => isTurned);
  if (firstTurned < 0) return 0;
  let all = 0;
  let denied = 0;
  for (const [place, { weight, capital, isTurned }] of met.entries()) {
    const share = weight * (capital || place < firstTurned ? SUBJECT : 1);
    all += share;
    if (isTurned) denied += share;
  }
  return denied / all;
}

/** Neighbours in order, or, with a greater reach, near words in any order. */
function pairsOf(terms: readonly PairTerm[], reach: number): Set<string> {
  const pairs = new Set<string>();
  for (const [i, { key }] of terms.entries()) {
    for (const { key: next } of terms.slice(i + 1, i + 1 + reach)) {
      const isTurned = reach > 1 && String(next) < String(key);
      pairs.add(isTurned ? `${next} ${key}` : `${key} ${next}`);
    }
  }
  return pairs;
}

function shared(claim: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  let met = 0;
  for (const pair of claim) if (sentence.has(pair)) met++;
  return claim.size === 0 ? 0 : met / claim.size;
}
