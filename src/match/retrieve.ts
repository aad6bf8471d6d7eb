import type { ClaimIndex } from './claim-index.ts';
import { VarintReader } from './varint-reader.ts';

/** A unit that shares terms with a sentence, with its BM25 score. */
export interface Candidate {
  readonly unit: number;
  readonly score: number;
}

/** What to look for and where to stop. */
export interface Query {
  /** Distinct term numbers with their weight in the query, 1 for an ordinary word. */
  readonly terms: ReadonlyMap<number, number>;
  /** Whether a unit may be considered at all. */
  readonly isAllowed: (unit: number) => boolean;
  readonly limit: number;
}

/** Saturation of repeated terms and weight of length (Robertson and Zaragoza 2009); claims are short and even. */
const K1 = 1.2;
const B = 0.5;

/** Creates a BM25 search over the units of an index; it keeps one score a unit between searches. */
export function createRetriever(index: ClaimIndex) {
  const { postings, postingStarts, termFrequencies, unitLengths, averageLength } = index.sections;
  const scores = new Float32Array(index.unitCount);
  const average = averageLength[0] as number;
  const reader = new VarintReader(postings);

  function addTerm(term: number, weight: number, touched: number[]): void {
    const frequency = termFrequencies[term] as number;
    const rarity = weight * Math.log(1 + (index.unitCount - frequency + 0.5) / (frequency + 0.5));
    const end = postingStarts[term + 1] as number;
    let unit = 0;
    for (reader.at = postingStarts[term] as number; reader.at < end; ) {
      const entry = reader.next();
      unit += entry >>> 1;
      const times = entry & 1 ? reader.next() : 1;
      if (scores[unit] === 0) touched.push(unit);
      const length = 1 - B + (B * (unitLengths[unit] as number)) / average;
      scores[unit] = (scores[unit] as number) + (rarity * times * (K1 + 1)) / (times + K1 * length);
    }
  }

  /** The best units, best first; equal ones in the order of the index. */
  return ({ terms, isAllowed, limit }: Query): Candidate[] => {
    const touched: number[] = [];
    for (const [term, weight] of terms) addTerm(term, weight, touched);
    const found: Candidate[] = [];
    for (const unit of touched) {
      if (isAllowed(unit)) found.push({ unit, score: scores[unit] as number });
      scores[unit] = 0;
    }
    return found.sort((a, b) => b.score - a.score || a.unit - b.unit).slice(0, limit);
  };
}
