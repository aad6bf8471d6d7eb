import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';
import type { Meaning } from '../../meaning/meaning.ts';
import type { OpenedSentence } from '../../read/opened-sentence.ts';
import type { ReadSentence } from '../../read/read-sentence.ts';
import type { Candidate } from '../../retrieve/best-candidates.ts';
import { rarity } from '../../retrieve/rarity.ts';
import { createRetriever, POSTINGS, type Query } from '../../retrieve/retrieve.ts';
import { createShortlister, LEAST_COSINES } from '../../retrieve/shortlist.ts';
import { asks } from './asks.ts';
import { createClaimSideReader } from './claim-side.ts';
import { createClaimWordsReader } from './claim-words.ts';
import {
  type AskedFacts,
  askWords,
  type ClaimFeatures,
  type ComparedClaim,
  measureFacts,
  measureWords,
  noFacts,
} from './measure-claim.ts';

/** A claim that a sentence may repeat. */
export interface MeasuredClaim {
  readonly claim: number;
  /** Its first wording, which is what was compared. */
  readonly unit: number;
  readonly features: ClaimFeatures;
  /** Whether the sentence only asks. */
  readonly isAsked: boolean;
}

/** Whether a claim is likely enough by its words alone, against which names and figures can only speak. */
export type IsWorthReading = (features: ClaimFeatures) => boolean;

/** The texts that an index was built of, and what tells what they are about. */
export interface ClaimTexts {
  /** In the order of the index. */
  readonly wordings: readonly string[];
  /** Null: words alone decide. */
  readonly meaning: Meaning | null;
}

/** The search for claims that a sentence may repeat. */
export interface ClaimScorer {
  /** Those whose words are near to its words; most sentences have none. */
  near(sentence: OpenedSentence, isWorthReading?: IsWorthReading): MeasuredClaim[];
  /** Those besides the near ones that BM25 ranks first; takes some ten times as long. */
  further(sentence: OpenedSentence, near: readonly MeasuredClaim[]): MeasuredClaim[];
}

/** A topic takes a kilobyte. */
const REMEMBERED_TOPICS = 10_000;

/** Near claims measured in full: 32 as well as 8 find no further right claim. */
const SHORTLIST = 8;

/**
 * Nearness asks for most of a claim's words, BM25 for most of the sentence's. Of 279 debate sentences the right claim is
 * near for .79, and among three more for .85; five gain nothing beyond three.
 */
const FURTHER = 3;

/**
 * Creates the search for plain claims that a sentence may repeat; headlines only support the claim they stand over. Where no
 * claim is worth reading the sentence for, its names and figures stay unread, which takes a fifth of the time.
 */
export function createClaimScorer(index: ClaimIndex, { wordings, meaning }: ClaimTexts): ClaimScorer {
  const compareTopics = meaning && createTopicComparison(meaning, wordings);
  const findUnits = createShortlister(index, LEAST_COSINES.byItself);
  const retrieve = createRetriever(index, POSTINGS.firstFew);
  const readSide = createClaimSideReader(index);
  const readWords = createClaimWordsReader(index, wordings);
  const { termFrequencies } = index.sections;
  const rarities = Float64Array.from(termFrequencies, (frequency) => rarity(frequency, index.unitCount));
  const rarest = rarity(1, index.unitCount);
  const rarityOf = (term: number) => (term < 0 ? rarest : (rarities[term] as number));
  const isStatement = (unit: number) => unit === 0 || index.claimOf(unit - 1) !== index.claimOf(unit);

  function readClaim(unit: number): ComparedClaim {
    const hasHeadline = unit + 1 < index.unitCount && !isStatement(unit + 1);
    return {
      side: readSide(unit),
      words: readWords(unit),
      headline: hasHeadline ? readSide(unit + 1) : null,
    };
  }

  function measure(
    sentence: OpenedSentence,
    candidates: readonly Candidate[],
    isWorthReading: IsWorthReading,
  ): MeasuredClaim[] {
    if (candidates.length === 0) return [];
    const words = sentence.tokens.map(({ word }) => word);
    const asked = askWords(sentence.terms(), words, rarityOf);
    const topicWith = compareTopics?.(sentence.text);
    const byWords = candidates.map(({ unit }) => {
      const compared = readClaim(unit);
      const topic = topicWith?.(unit) ?? 0;
      const features = { ...measureWords(asked, compared, rarityOf), ...noFacts, topic, document: 0 };
      return { claim: index.claimOf(unit), unit, compared, features, isAsked: false };
    });
    if (!byWords.some(({ features }) => isWorthReading(features))) return byWords;
    const facts = factsOf(sentence.read());
    const isAsked = asks(sentence.read().read);
    return byWords.map(({ claim, unit, compared, features }) => ({
      claim,
      unit,
      features: { ...features, ...measureFacts(facts, compared, rarityOf) },
      isAsked,
    }));
  }

  return {
    near(sentence, isWorthReading = always) {
      const { terms, unknown } = countTerms(sentence);
      const candidates = findUnits({ terms, unknown, isAllowed: isStatement, limit: SHORTLIST });
      return measure(sentence, candidates, isWorthReading);
    },
    further(sentence, near) {
      const { terms } = countTerms(sentence);
      const candidates = retrieve({ terms, isAllowed: isStatement, limit: FURTHER });
      const isNear = ({ unit }: Candidate) => near.some((claim) => claim.unit === unit);
      return measure(
        sentence,
        candidates.filter((candidate) => !isNear(candidate)),
        always,
      );
    },
  };
}

/** The distinct terms of a sentence, and how many of its words the index does not know. */
function countTerms(sentence: OpenedSentence): Pick<Query, 'terms'> & { readonly unknown: number } {
  const terms = new Map<number, number>();
  let unknown = 0;
  for (const term of sentence.terms()) {
    if (term < 0) unknown++;
    else terms.set(term, 1);
  }
  return { terms, unknown };
}

function always(): boolean {
  return true;
}

function factsOf({ terms, figures }: ReadSentence): AskedFacts {
  return {
    names: terms.filter(({ capital }) => capital).map(({ number }) => number),
    figures: figures.map(({ quantity }) => quantity),
  };
}

function createTopicComparison(meaning: Meaning, wordings: readonly string[]) {
  const topicOf = remember((unit: number) => meaning.topicOf(wordings[unit] as string), REMEMBERED_TOPICS);
  return (text: string) => {
    const topic = meaning.topicOf(text);
    return (unit: number): number =>
      topicOf(unit).reduce((sum, value, i) => sum + value * (topic[i] as number), 0);
  };
}
