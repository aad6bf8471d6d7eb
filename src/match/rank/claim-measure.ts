import type { LanguageCode } from '../../claim/dispute.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { firstUnitsOf } from '../index/first-units.ts';
import { remember } from '../index/remember.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import { mean } from '../score/share.ts';
import { type AskedText, measureRank, type RankedCandidate } from './measure-rank.ts';
import { evenSpaces, type PlainPost } from './plain-post.ts';
import type { RankFeatures, SenseFeatures } from './rank-features.ts';
import { joinedWordings, type RankedWording } from './ranked-wording.ts';
import { createRarity } from './rarity.ts';
import { createSenseReader } from './sense-reader.ts';
import { createTopicSearch } from './topic-search.ts';
import { createWordingReader } from './wording-reader.ts';

/** A claim that a text may be about, with what speaks for it. */
export interface MeasuredClaim<Features = RankFeatures> {
  readonly claim: number;
  readonly features: Features;
}

/** Claims to be ranked, and what ranks them. */
export interface RankedClaims {
  readonly index: ClaimIndex;
  /** The wordings that the index was built of, in its order. */
  readonly wordings: readonly string[];
  readonly language: LanguageCode;
  /** Null: words alone decide. */
  readonly meaning: Meaning | null;
}

/** Measures claims for a post. */
export interface ClaimMeasure {
  /** The claims that a post may be about, in the order of the index: `count` and more, where as many share anything with it. */
  measure(post: PlainPost, count: number): MeasuredClaim[];
  /** Adds what only a short list can be measured by; all 0 without the meaning layer. */
  measureSense(
    post: PlainPost,
    claims: readonly MeasuredClaim[],
  ): MeasuredClaim<RankFeatures & SenseFeatures>[];
}

/** How many wordings are brought in by their words, and by their topic. */
const BROUGHT_IN = { words: 200, topic: 50 } as const;
/** Some 20 MB; texts that are asked for together are often about the same claims. */
const REMEMBERED = 4096;

/** Creates the measuring of claims. */
export function createClaimMeasure({ index, language, meaning, ...given }: RankedClaims): ClaimMeasure {
  const wordings = given.wordings.map(evenSpaces);
  const retrieve = createRetriever(index);
  const readWording = createWordingReader(index, language);
  const topics = meaning && createTopicSearch(meaning, wordings);
  const senseAlike = meaning && createSenseReader(meaning, wordings);
  const firstUnits = firstUnitsOf(index);
  const average = index.sections.averageLength[0] as number;
  const rules = {
    rarity: createRarity(index, groupsOf(wordings, readWording)),
    wordingLength: average,
    togetherLength: (average * index.unitCount) / index.claimCount,
    isFigure: (term: number) => /^\d/.test(index.vocabulary.textOf(term)),
  };
  const read = remember((claim: number): Omit<RankedCandidate, 'topics'> => {
    const own = unitsOf(claim).map((unit) => readWording(wordings[unit] as string));
    return { wordings: own, together: joinedWordings(own) };
  }, REMEMBERED);

  function unitsOf(claim: number): number[] {
    const first = firstUnits[claim] as number;
    return Array.from({ length: (firstUnits[claim + 1] as number) - first }, (_, i) => first + i);
  }

  function bringIn({ text, author }: AskedText, topic: Float32Array | null, count: number): number[] {
    const terms = new Map([...text.distinct, ...author.distinct].map((term) => [term, 1] as const));
    const limit = Math.max(BROUGHT_IN.words, 2 * count);
    const units = retrieve({ terms, isAllowed: () => true, limit }).map(({ unit }) => unit);
    if (topic && topics) units.push(...topics.nearest(topic, BROUGHT_IN.topic));
    return [...new Set(units.map((unit) => index.claimOf(unit)))].sort((a, b) => a - b);
  }

  return {
    measure({ text, author }, count) {
      const asked = { text: readWording(text), author: readWording(author) };
      const topic = meaning?.topicOf(text) ?? null;
      const claims = bringIn(asked, topic, count);
      const candidates = claims.map((claim) => ({
        ...read(claim),
        topics: topic && topics ? unitsOf(claim).map((unit) => topics.alike(unit, topic)) : [],
      }));
      return measureRank(asked, candidates, rules).map((features, i) => ({
        claim: claims[i] as number,
        features,
      }));
    },
    measureSense({ text }, claims) {
      const sense = meaning?.senseOf(text);
      const senses = claims.map(({ claim }) =>
        sense && senseAlike ? unitsOf(claim).map((unit) => senseAlike(unit, sense)) : [],
      );
      const best = Math.max(0, ...senses.flat());
      return claims.map(({ claim, features }, i) => {
        const own = senses[i] as number[];
        const nearest = Math.max(0, ...own);
        const added = { sense: nearest, senseOfAll: mean(own), senseToBest: nearest - best };
        return { claim, features: { ...features, ...added } };
      });
    },
  };
}

function* groupsOf(wordings: readonly string[], readWording: (text: string) => RankedWording) {
  for (const wording of wordings) yield readWording(wording).groups;
}
