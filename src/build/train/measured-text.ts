import type { Meaning } from '../../match/meaning/meaning.ts';
import type { MeasuredClaim } from '../../match/rank/claim-measure.ts';
import type { RankFeatures } from '../../match/rank/rank-features.ts';
import { type CloseClaim, createSetMeasure } from './measure-ranking-set.ts';
import type { RankingSet } from './ranking-set.ts';

/** A text of a set with the claims measured for it, and the measuring of a short list of them. */
export interface MeasuredText {
  readonly right: ReadonlySet<number>;
  readonly first: readonly MeasuredClaim[];
  close(weights: Partial<RankFeatures>): CloseClaim[];
}

/** Measures the texts of a set: text i with layer i modulo their number, each of which must not have learned from it. */
export function measureTexts(set: RankingSet, layers: readonly Meaning[]): MeasuredText[] {
  return layers.flatMap((layer, fold) => {
    const measure = createSetMeasure(set, layer);
    const own = set.queries.filter((_, i) => i % layers.length === fold);
    return own.map(({ text, right }) => {
      const first = measure.first(text);
      return { right, first, close: (weights) => measure.close(text, first, weights) };
    });
  });
}
