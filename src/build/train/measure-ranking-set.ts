import { buildClaimsIndex } from '../../match/index/build-claims-index.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Meaning } from '../../match/meaning/meaning.ts';
import { createClaimMeasure, type MeasuredClaim } from '../../match/rank/claim-measure.ts';
import { byScore, SHORT_LIST } from '../../match/rank/claim-ranker.ts';
import type { PlainPost } from '../../match/rank/plain-post.ts';
import type { RankFeatures, SenseFeatures } from '../../match/rank/rank-features.ts';
import type { RankingSet } from './ranking-set.ts';

/** A claim of a short list. */
export type CloseClaim = MeasuredClaim<RankFeatures & SenseFeatures>;

/** Creates the measuring of the claims of a set for its texts, with a meaning layer. */
export function createSetMeasure({ claims }: RankingSet, meaning: Meaning | null) {
  const plain = claims.map(({ id, text, title }) => ({ id, text, title, language: 'en' }));
  const { measure, measureSense } = createClaimMeasure({
    index: openIndex(buildClaimsIndex(plain)),
    wordings: plain.flatMap(({ text, title }) => (title ? [text, title] : [text])),
    language: 'en',
    meaning,
  });
  return {
    first: (post: PlainPost): MeasuredClaim[] => measure(post, SHORT_LIST.most),
    /** The best by some weights, measured closely. */
    close: (post: PlainPost, first: readonly MeasuredClaim[], weights: Partial<RankFeatures>): CloseClaim[] =>
      measureSense(
        post,
        byScore(first, weights)
          .slice(0, SHORT_LIST.most)
          .map(({ measured }) => measured),
      ),
  };
}
