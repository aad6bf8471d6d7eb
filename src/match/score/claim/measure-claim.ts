import { measureFigures } from '../pair/measure-figures.ts';
import type { ClaimSide } from './claim-side.ts';

/** The parts by which a sentence is found to repeat a plain claim. Rarities are in units of two rare words. */
export interface ClaimFeatures {
  /** Rarity of the words that met: how much they tell together. */
  readonly met: number;
  /** Rarity of the claim's words that the sentence lacks. */
  readonly missing: number;
  /** Rarity of the sentence's words that the claim lacks. */
  readonly added: number;
  /** Logarithm of how many words met. */
  readonly words: number;
  /** Logarithm of how many neighbours of the claim are neighbours in the sentence. */
  readonly pairs: number;
  /** Rarity of the longest row of words that both have, which quotations leave. */
  readonly run: number;
  /** Rarity of capitalised words of the sentence that the claim lacks. */
  readonly namesAdded: number;
  /** Share of the fact-check's headline that the sentence holds. */
  readonly headline: number;
  /** (Logarithm of) figures of the claim that the sentence lacks, and of the sentence that the claim lacks. */
  readonly figuresMissing: number;
  readonly figuresAdded: number;
  /** 1 where both name years or dates, and none is the same. */
  readonly otherDate: number;
  /** Logarithm of the words of the sentence. */
  readonly length: number;
  /** Cosine of what the sentence and the claim are about; 0 without the meaning layer. */
  readonly topic: number;
}

/** What words alone say of a claim. */
export type ClaimWords = Omit<ClaimFeatures, 'topic'>;

/** What a claim is measured against. */
export interface ClaimMeasure {
  readonly sentence: ClaimSide;
  /** Its capitalised terms; -1 for those that the index does not know. */
  readonly names: readonly number[];
  readonly rarityOf: (term: number) => number;
}

/** Two rare words in an index of 50,000 claims have about this rarity. */
const UNIT = 20;
/** Long claims and sentences that share a rare core are not held against each other beyond this. */
const MOST_MISSING = 3;
const MOST_ADDED = 4;

/** Measures how far a sentence repeats a claim; `headline` is the claim's second wording, if it has one. */
export function measureClaim(
  { sentence, names, rarityOf }: ClaimMeasure,
  claim: ClaimSide,
  headline: ClaimSide | null,
): ClaimWords {
  const rarity = (terms: Iterable<number>) => sum(terms, rarityOf) / UNIT;
  const met = claim.distinct.intersection(sentence.distinct);
  const unknown = sentence.terms.filter((term) => term < 0);
  const added = rarity([...sentence.distinct.difference(claim.distinct), ...unknown]);
  const { stated } = measureFigures(claim.figures, sentence.figures);
  return {
    met: rarity(met),
    missing: Math.min(MOST_MISSING, rarity(claim.distinct.difference(sentence.distinct))),
    added: Math.min(MOST_ADDED, added),
    words: Math.log(1 + met.size),
    pairs: Math.log(1 + claim.pairs.intersection(sentence.pairs).size),
    run: longestRun(claim.terms, sentence.terms, rarityOf) / UNIT,
    namesAdded: rarity(names.filter((name) => name < 0 || !claim.distinct.has(name))),
    headline: headline ? shareMet(headline.distinct, sentence.distinct, rarityOf) : 0,
    figuresMissing: Math.log(1 + Math.max(0, claim.figures.length - stated)),
    figuresAdded: Math.log(1 + Math.max(0, sentence.figures.length - stated)),
    otherDate: hasDates(claim) && hasDates(sentence) && stated === 0 ? 1 : 0,
    length: Math.log(1 + sentence.distinct.size + unknown.length),
  };
}

function sum(terms: Iterable<number>, of: (term: number) => number): number {
  let total = 0;
  for (const term of terms) total += of(term);
  return total;
}

function shareMet(
  terms: ReadonlySet<number>,
  others: ReadonlySet<number>,
  rarityOf: (term: number) => number,
): number {
  const all = sum(terms, rarityOf);
  return all === 0 ? 0 : sum(terms.intersection(others), rarityOf) / all;
}

function hasDates({ figures }: ClaimSide): boolean {
  return figures.some(({ unit }) => unit === 'year' || unit === 'date');
}

/** Weight of the heaviest row of terms that stands in both texts. */
function longestRun(
  claim: readonly number[],
  sentence: readonly number[],
  rarityOf: (term: number) => number,
): number {
  let heaviest = 0;
  let row = new Float64Array(claim.length + 1);
  for (const term of sentence) {
    const next = new Float64Array(claim.length + 1);
    if (term >= 0) {
      for (const [at, other] of claim.entries()) {
        if (other === term) next[at + 1] = (row[at] as number) + rarityOf(term);
        heaviest = Math.max(heaviest, next[at + 1] as number);
      }
    }
    row = next;
  }
  return heaviest;
}
