import { weightedSum } from '../score/weighted-sum.ts';
import { createClaimMeasure, type MeasuredClaim, type RankedClaims } from './claim-measure.ts';
import { plainPost } from './plain-post.ts';
import { closeWeights, firstWeights } from './rank-weights.ts';

/** A claim in a ranking. */
export interface RankedClaim {
  readonly claim: number;
  readonly score: number;
}

/** So many of the best are compared closely, by what they say: their order is what readers see. */
export const SHORT_LIST = 25;

/** Creates a ranking of all claims of an index for a text, best first. */
export function createClaimRanker(ranked: RankedClaims) {
  const { measure, measureSense } = createClaimMeasure(ranked);

  return (text: string, top: number): RankedClaim[] => {
    const post = plainPost(text);
    const first = byScore(measure(post, top), firstWeights);
    const close = first.slice(0, SHORT_LIST);
    const again = byScore(
      measureSense(
        post,
        close.map(({ measured }) => measured),
      ),
      closeWeights,
    );
    // What was not compared closely keeps its order behind what was.
    const gap = (again.at(-1)?.score ?? 0) - (close.at(-1)?.score ?? 0);
    const rest = first.slice(SHORT_LIST).map((each) => ({ ...each, score: each.score + gap }));
    return [...again, ...rest].slice(0, top).map(({ measured, score }) => ({ claim: measured.claim, score }));
  };
}

/** Best first; equal ones in the order of the index. */
export function byScore<Part extends string, Measured extends MeasuredClaim<Readonly<Record<Part, number>>>>(
  claims: readonly Measured[],
  weights: Readonly<Partial<Record<Part, number>>>,
): { readonly measured: Measured; readonly score: number }[] {
  return claims
    .map((measured) => ({ measured, score: weightedSum(measured.features, weights) }))
    .sort((a, b) => b.score - a.score || a.measured.claim - b.measured.claim);
}
