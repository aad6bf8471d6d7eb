import { buildClaimsIndex } from '../../match/index/build-claims-index.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Meaning } from '../../match/meaning/meaning.ts';
import { createClaimMeasure, type MeasuredClaim } from '../../match/rank/claim-measure.ts';
import { SHORT_LIST } from '../../match/rank/claim-ranker.ts';
import { plainPost } from '../../match/rank/plain-post.ts';
import type { RankFeatures, SenseFeatures } from '../../match/rank/rank-features.ts';
import { rankScore } from '../../match/rank/rank-score.ts';
import type { RankingSet } from './ranking-set.ts';

/** Creates the measuring of the claims of a set for its queries, with a meaning layer. */
export function createSetMeasure({ claims }: RankingSet, meaning: Meaning | null) {
  const plain = claims.map(({ id, text, title }) => ({ id, text, title, language: 'en' }));
  const measure = createClaimMeasure({
    index: openIndex(buildClaimsIndex(plain)),
    wordings: plain.flatMap(({ text, title }) => (title ? [text, title] : [text])),
    language: 'en',
    meaning,
  });
  return {
    first: (text: string): MeasuredClaim[] => measure.measure(plainPost(text), SHORT_LIST),
    close: (
      text: string,
      first: readonly MeasuredClaim[],
      weights: Readonly<RankFeatures>,
    ): MeasuredClaim<RankFeatures & SenseFeatures>[] =>
      measure.measureSense(plainPost(text), best(first, weights).slice(0, SHORT_LIST)),
  };
}

/** Best first; equal ones in the order of the index. */
export function best<Features extends Readonly<Record<Part, number>>, Part extends string>(
  claims: readonly MeasuredClaim<Features>[],
  weights: Readonly<Record<Part, number>>,
): MeasuredClaim<Features>[] {
  return claims
    .map((measured) => ({ measured, score: rankScore(measured.features, weights) }))
    .sort((a, b) => b.score - a.score || a.measured.claim - b.measured.claim)
    .map(({ measured }) => measured);
}
