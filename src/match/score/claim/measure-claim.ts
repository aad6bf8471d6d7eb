import { measureFigures } from '../pair/measure-figures.ts';
import type { ClaimSide } from './claim-side.ts';
import type { ClaimWords } from './claim-words.ts';

/** The parts by which a sentence is found to repeat a plain claim. Rarities are in units of two rare words. */
export interface ClaimFeatures {
  /** Rarity of the words that met: how much they tell together. */
  readonly met: number;
  /** Share of the rarity of the claim's words that the sentence holds. */
  readonly coverage: number;
  /** Rarity of the sentence's words that the claim lacks. */
  readonly added: number;
  /** Logarithm of how many words met. */
  readonly words: number;
  /** Logarithm of how many neighbours of the claim are neighbours in the sentence. */
  readonly pairs: number;
  /** Logarithm of the longest row of words, stop words too, that both have: what repeating word for word leaves. */
  readonly row: number;
  /** Share of what the claim quotes that the sentence holds; 0 where it quotes nothing. */
  readonly quoted: number;
  /** 1 where the claim quotes somebody: the rest of it may only say who spoke, and when. */
  readonly quotes: number;
  /** Rarity of capitalised words of the sentence that the claim lacks. */
  readonly namesAdded: number;
  /** Share of the fact-check's headline that the sentence holds, and 1 where there is no headline. */
  readonly headline: number;
  readonly withoutHeadline: number;
  /** (Logarithm of) figures of the claim that the sentence lacks, and of the sentence that the claim lacks. */
  readonly figuresMissing: number;
  readonly figuresAdded: number;
  /** 1 where both name years or dates, and none is the same. */
  readonly otherDate: number;
  /** Logarithm of the words of the sentence. */
  readonly length: number;
  /** Cosine of what the sentence and the claim are about; 0 without the meaning layer. */
  readonly topic: number;
  /** How often its document has repeated claims so far; see `DocumentRate`. */
  readonly document: number;
}

/** What the two texts say by themselves. */
type TextFeatures = Omit<ClaimFeatures, 'topic' | 'document'>;

/** A claim as it is measured. */
export interface ComparedClaim {
  readonly side: ClaimSide;
  readonly words: ClaimWords;
  /** The claim's second wording, if it has one. */
  readonly headline: ClaimSide | null;
}

/** What a claim is measured against. */
export interface ClaimMeasure {
  readonly sentence: ClaimSide;
  /** All its words in order, stop words too. */
  readonly words: readonly string[];
  /** Its capitalised terms; -1 for those that the index does not know. */
  readonly names: readonly number[];
  readonly rarityOf: (term: number) => number;
}

/** Two rare words in an index of 50,000 claims have about this rarity. */
const UNIT = 20;
/** A long sentence that shares a rare core is not held against the claim beyond this. */
const MOST_ADDED = 4;

/** Measures how far a sentence repeats a claim. */
export function measureClaim(
  { sentence, words, names, rarityOf }: ClaimMeasure,
  { side: claim, words: wording, headline }: ComparedClaim,
): TextFeatures {
  const rarity = (terms: Iterable<number>) => sum(terms, rarityOf) / UNIT;
  const met = claim.distinct.intersection(sentence.distinct);
  const unknown = sentence.terms.filter((term) => term < 0);
  const added = rarity([...sentence.distinct.difference(claim.distinct), ...unknown]);
  const { stated } = measureFigures(claim.figures, sentence.figures);
  return {
    met: rarity(met),
    coverage: shareMet(claim.distinct, sentence.distinct, rarityOf),
    added: Math.min(MOST_ADDED, added),
    words: Math.log(1 + met.size),
    pairs: Math.log(1 + claim.pairs.intersection(sentence.pairs).size),
    row: Math.log(1 + longestRow(wording.words, words)),
    quoted: shareMet(wording.quoted, sentence.distinct, rarityOf),
    quotes: wording.quoted.size > 0 ? 1 : 0,
    namesAdded: rarity(names.filter((name) => name < 0 || !claim.distinct.has(name))),
    headline: headline ? shareMet(headline.distinct, sentence.distinct, rarityOf) : 0,
    withoutHeadline: headline ? 0 : 1,
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

/** Length of the longest row of words that stands in both texts. */
function longestRow(a: readonly string[], b: readonly string[]): number {
  const ending = new Uint16Array(b.length + 1);
  let longest = 0;
  for (const word of a) {
    // From the end, so that each place still holds the row that ended one word earlier.
    for (let at = b.length; at > 0; at--) {
      const row = b[at - 1] === word ? (ending[at - 1] as number) + 1 : 0;
      ending[at] = row;
      if (row > longest) longest = row;
    }
  }
  return longest;
}
