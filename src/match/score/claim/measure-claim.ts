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
  const own = meet(claim.distinct, sentence.distinct, rarityOf);
  const unknown = sentence.terms.reduce((count, term) => count + (term < 0 ? 1 : 0), 0);
  const { rarity: rarityOfSentence } = meet(sentence.distinct, sentence.distinct, rarityOf);
  const added = rarityOfSentence - own.rarityMet + unknown * rarityOf(-1);
  let namesAdded = 0;
  for (const name of names) if (name < 0 || !claim.distinct.has(name)) namesAdded += rarityOf(name);
  const stated =
    claim.figures.length === 0 || sentence.figures.length === 0
      ? 0
      : measureFigures(claim.figures, sentence.figures).stated;
  return {
    met: own.rarityMet / UNIT,
    coverage: shareMet(own),
    added: Math.min(MOST_ADDED, added / UNIT),
    words: Math.log(1 + own.met),
    pairs: Math.log(1 + countShared(claim.pairs, sentence.pairs)),
    row: Math.log(1 + longestRow(wording.words, words)),
    quoted: shareMet(meet(wording.quoted, sentence.distinct, rarityOf)),
    quotes: wording.quoted.size > 0 ? 1 : 0,
    namesAdded: namesAdded / UNIT,
    headline: headline ? shareMet(meet(headline.distinct, sentence.distinct, rarityOf)) : 0,
    withoutHeadline: headline ? 0 : 1,
    figuresMissing: Math.log(1 + Math.max(0, claim.figures.length - stated)),
    figuresAdded: Math.log(1 + Math.max(0, sentence.figures.length - stated)),
    otherDate: hasDates(claim) && hasDates(sentence) && stated === 0 ? 1 : 0,
    length: Math.log(1 + sentence.distinct.size + unknown),
  };
}

/** Terms of which some are met: how many, and how rare all and those that met are, added up. */
interface Met {
  readonly met: number;
  readonly rarity: number;
  readonly rarityMet: number;
}

function meet(
  terms: ReadonlySet<number>,
  others: ReadonlySet<number>,
  rarityOf: (term: number) => number,
): Met {
  let met = 0;
  let rarity = 0;
  let rarityMet = 0;
  for (const term of terms) {
    const own = rarityOf(term);
    rarity += own;
    if (!others.has(term)) continue;
    met++;
    rarityMet += own;
  }
  return { met, rarity, rarityMet };
}

function shareMet({ rarity, rarityMet }: Met): number {
  return rarity === 0 ? 0 : rarityMet / rarity;
}

function countShared(pairs: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return shared;
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
