import type { Meaning } from '../../match/meaning/meaning.ts';
import type { MeasuredClaim } from '../../match/rank/claim-measure.ts';
import { type PlainPost, plainPost } from '../../match/rank/plain-post.ts';
import type { RankFeatures } from '../../match/rank/rank-features.ts';
import { type CloseClaim, createSetMeasure } from './measure-ranking-set.ts';
import type { RankingSet } from './ranking-set.ts';

/** A text of a set with the claims measured for it, and the measuring of a short list of them. */
export interface MeasuredText {
  readonly right: ReadonlySet<number>;
  readonly first: readonly MeasuredClaim[];
  close(weights: Partial<RankFeatures>): CloseClaim[];
}

/**
 * Measures the texts of a set: text i with layer i modulo their number, each of which must not have learned from it.
 * `versionsOf` says as which posts each is measured.
 */
export function measureTexts(
  set: RankingSet,
  layers: readonly Meaning[],
  versionsOf: (text: string) => readonly PlainPost[] = (text) => [plainPost(text)],
): MeasuredText[] {
  return layers.flatMap((layer, fold) => {
    const measure = createSetMeasure(set, layer);
    const own = set.queries.filter((_, i) => i % layers.length === fold);
    return own.flatMap(({ text, right }) =>
      versionsOf(text).map((post) => {
        const first = measure.first(post);
        return { right, first, close: (weights) => measure.close(post, first, weights) };
      }),
    );
  });
}

/** A post as it is and as if nobody had signed it: weights learned from both do not lean on an author. */
export function withAndWithoutAuthor(text: string): PlainPost[] {
  const post = plainPost(text);
  return [post, { ...post, author: '' }];
}
