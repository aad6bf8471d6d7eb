import type { Quantity } from '../../../text/quantity.ts';
import { measureFigures } from '../pair/measure-figures.ts';
import { type ClaimSide, type OrderedTerms, orderTerms } from './claim-side.ts';
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

/** What is told by names and figures, for which a sentence must be read in full; each of them speaks against a claim. */
type FactFeatures = Pick<ClaimFeatures, 'namesAdded' | 'figuresMissing' | 'figuresAdded' | 'otherDate'>;

/** What the words of the two texts tell. */
type WordFeatures = Omit<ClaimFeatures, 'topic' | 'document' | keyof FactFeatures>;

/** The parts of a claim that nothing speaks against so far. */
export const noFacts: FactFeatures = { namesAdded: 0, figuresMissing: 0, figuresAdded: 0, otherDate: 0 };

/** A claim as it is measured. */
export interface ComparedClaim {
  readonly side: ClaimSide;
  readonly words: ClaimWords;
  /** The claim's second wording, if it has one. */
  readonly headline: ClaimSide | null;
}

/** The words of a sentence, against which claims are measured. */
export interface AskedWords extends OrderedTerms {
  /** How many of its terms the index does not know. */
  readonly unknown: number;
  /** Rarity of all its terms, added up. */
  readonly rarity: number;
  /** All its words in order, stop words too. */
  readonly words: readonly string[];
}

/** Its names and figures. */
export interface AskedFacts {
  /** Its capitalised terms; -1 for those that the index does not know. */
  readonly names: readonly number[];
  readonly figures: readonly Quantity[];
}

type RarityOf = (term: number) => number;

/** Two rare words in an index of 50,000 claims have about this rarity. */
const UNIT = 20;
/** A long sentence that shares a rare core is not held against the claim beyond this. */
const MOST_ADDED = 4;

/** Makes the words of a sentence ready for measuring claims by them; `rarityOf` -1 is that of an unknown word. */
export function askWords(terms: readonly number[], words: readonly string[], rarityOf: RarityOf): AskedWords {
  const ordered = orderTerms(terms);
  const unknown = terms.filter((term) => term < 0).length;
  let rarity = unknown * rarityOf(-1);
  for (const term of ordered.distinct) rarity += rarityOf(term);
  return { ...ordered, unknown, rarity, words };
}

/** Measures how far the words of a sentence are those of a claim. */
export function measureWords(
  asked: AskedWords,
  { side: claim, words: wording, headline }: ComparedClaim,
  rarityOf: RarityOf,
): WordFeatures {
  const own = meet(claim.distinct, asked.distinct, rarityOf);
  return {
    met: own.rarityMet / UNIT,
    coverage: shareMet(own),
    added: Math.min(MOST_ADDED, (asked.rarity - own.rarityMet) / UNIT),
    words: Math.log(1 + own.met),
    pairs: Math.log(1 + countShared(claim.pairs, asked.pairs)),
    row: Math.log(1 + longestRow(wording.words, asked.words)),
    quoted: shareMet(meet(wording.quoted, asked.distinct, rarityOf)),
    quotes: wording.quoted.size > 0 ? 1 : 0,
    headline: headline ? shareMet(meet(headline.distinct, asked.distinct, rarityOf)) : 0,
    withoutHeadline: headline ? 0 : 1,
    length: Math.log(1 + asked.distinct.size + asked.unknown),
  };
}

/** Measures how far the names and figures of a sentence speak against a claim. */
export function measureFacts(
  { names, figures }: AskedFacts,
  { side: claim }: ComparedClaim,
  rarityOf: RarityOf,
): FactFeatures {
  let namesAdded = 0;
  for (const name of names) if (name < 0 || !claim.distinct.has(name)) namesAdded += rarityOf(name);
  const stated =
    claim.figures.length === 0 || figures.length === 0 ? 0 : measureFigures(claim.figures, figures).stated;
  return {
    namesAdded: namesAdded / UNIT,
    figuresMissing: Math.log(1 + Math.max(0, claim.figures.length - stated)),
    figuresAdded: Math.log(1 + Math.max(0, figures.length - stated)),
    otherDate: hasDates(claim.figures) && hasDates(figures) && stated === 0 ? 1 : 0,
  };
}

/** Terms of which some are met: how many, and how rare all and those that met are, added up. */
interface Met {
  readonly met: number;
  readonly rarity: number;
  readonly rarityMet: number;
}

function meet(terms: ReadonlySet<number>, others: ReadonlySet<number>, rarityOf: RarityOf): Met {
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

function hasDates(figures: readonly Quantity[]): boolean {
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
