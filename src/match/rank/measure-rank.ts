import { mean, share } from '../score/share.ts';
import type { RankFeatures } from './rank-features.ts';
import { common, type RankedWording } from './ranked-wording.ts';
import type { Rarity } from './rarity.ts';

/** A claim in all its wordings. */
export interface RankedCandidate {
  readonly wordings: readonly RankedWording[];
  /** All wordings read as one text. */
  readonly together: RankedWording;
  /** Cosine of what the text and each wording are about; empty without the meaning layer. */
  readonly topics: readonly number[];
}

/** A text that claims are ranked for. */
export interface AskedText {
  readonly text: RankedWording;
  /** The name of who wrote it; no terms where that is unknown. */
  readonly author: RankedWording;
}

/** What candidates are measured with. */
export interface RankMeasure {
  readonly rarity: Rarity;
  /** Terms of a claim, on average, in all its wordings and in one. */
  readonly togetherLength: number;
  readonly wordingLength: number;
  readonly isFigure: (term: number) => boolean;
}

/** Saturation of repeated terms and weight of length (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** Words as rare as this are the rarest of an index of 100,000 claims, about. */
const RAREST = 12;

/** Measures how well each candidate fits a text; some parts compare a candidate with the best one. */
export function measureRank(
  { text, author }: AskedText,
  candidates: readonly RankedCandidate[],
  measure: RankMeasure,
): RankFeatures[] {
  const { rarity, togetherLength, wordingLength } = measure;
  const asked = rarity.ofText(text);
  const signedText = { ...text, distinct: text.distinct.union(author.distinct) };
  const askedSigned = rarity.ofText(signedText);
  const signed = candidates.map((candidate) =>
    bm25(signedText, candidate.together, { rarity, average: togetherLength }),
  );
  const together = candidates.map((candidate) =>
    bm25(text, candidate.together, { rarity, average: togetherLength }),
  );
  const wording = candidates.map(({ wordings }) =>
    Math.max(...wordings.map((each) => bm25(text, each, { rarity, average: wordingLength }))),
  );
  const topic = candidates.map(({ topics }) => Math.max(0, ...topics));
  const [bestTogether, bestSigned, bestWording, bestTopic] = [together, signed, wording, topic].map((parts) =>
    Math.max(...parts),
  ) as [number, number, number, number];
  return candidates.map((candidate, i) => ({
    together: (together[i] as number) / asked,
    togetherToBest: share(together[i] as number, bestTogether),
    signed: (signed[i] as number) / askedSigned,
    signedToBest: share(signed[i] as number, bestSigned),
    ...measureAuthor(author, candidate, measure),
    wording: (wording[i] as number) / asked,
    wordingToBest: share(wording[i] as number, bestWording),
    ...measureWords(text, candidate, measure),
    ...measureNeighbours(text, candidate),
    ...measureFigures(text, candidate, measure),
    letters: rarity.lettersAlike(text.groups, candidate.together.groups),
    topic: topic[i] as number,
    topicOfAll: mean(candidate.topics),
    topicToBest: (topic[i] as number) - bestTopic,
  }));
}

function bm25(
  text: RankedWording,
  { terms, distinct }: RankedWording,
  { rarity, average }: { rarity: Rarity; average: number },
): number {
  let score = 0;
  const saturation = K1 * (1 - B + (B * terms.length) / average);
  for (const term of text.distinct) {
    if (!distinct.has(term)) continue;
    const times = terms.filter((other) => other === term).length;
    score += (rarity.ofTerm(term) * times * (K1 + 1)) / (times + saturation);
  }
  return score;
}

function measureAuthor(
  author: RankedWording,
  { together }: RankedCandidate,
  { rarity }: RankMeasure,
): Pick<RankFeatures, 'author' | 'authorRarest'> {
  const met = common(together.distinct, author.distinct);
  return {
    author: rarity.ofTerms(met) / rarity.ofText(author),
    authorRarest: Math.max(0, ...[...met].map(rarity.ofTerm)) / RAREST,
  };
}

function measureWords(
  text: RankedWording,
  { wordings, together }: RankedCandidate,
  { rarity }: RankMeasure,
): Pick<RankFeatures, 'coverage' | 'coverageOfRest' | 'covered' | 'length' | 'rarest' | 'met'> {
  const coverages = wordings.map(({ distinct }) =>
    share(rarity.ofTerms(common(distinct, text.distinct)), rarity.ofTerms(distinct)),
  );
  const met = common(together.distinct, text.distinct);
  return {
    coverage: Math.max(...coverages),
    coverageOfRest: Math.min(...coverages),
    covered: rarity.ofTerms(met) / rarity.ofText(text),
    length: Math.log(1 + together.terms.length),
    rarest: Math.max(0, ...[...met].map(rarity.ofTerm)) / RAREST,
    met: Math.log(1 + met.size),
  };
}

function measureNeighbours(
  text: RankedWording,
  { wordings }: RankedCandidate,
): Pick<RankFeatures, 'pairs' | 'pairCount' | 'near' | 'nearCount'> {
  const best = (of: (wording: RankedWording) => number) => Math.max(...wordings.map(of));
  return {
    pairs: best(({ pairs }) => share(common(pairs, text.pairs).size, pairs.size)),
    pairCount: Math.log(1 + best(({ pairs }) => common(pairs, text.pairs).size)),
    near: best(({ near }) => share(common(near, text.near).size, near.size)),
    nearCount: Math.log(1 + best(({ near }) => common(near, text.near).size)),
  };
}

function measureFigures(
  text: RankedWording,
  { together }: RankedCandidate,
  { isFigure }: RankMeasure,
): Pick<RankFeatures, 'figures' | 'figureCount' | 'figuresMissing'> {
  const figures = [...together.distinct].filter(isFigure);
  const met = figures.filter((figure) => text.distinct.has(figure)).length;
  return {
    figures: share(met, figures.length),
    figureCount: Math.log(1 + met),
    figuresMissing: Math.log(1 + figures.length - met),
  };
}
