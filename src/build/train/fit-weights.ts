import type { MeasuredClaim } from '../../match/rank/claim-measure.ts';
import type { RankFeatures, SenseFeatures } from '../../match/rank/rank-features.ts';
import { fitListwise } from './listwise.ts';
import type { MeasuredText } from './measured-text.ts';

/** Weights of the first ranking and of that of the short list. */
export interface RankWeights {
  readonly firstWeights: Partial<RankFeatures>;
  readonly closeWeights: Partial<RankFeatures & SenseFeatures>;
}

/** Fits the weights of ranking on measured texts, leaving out some parts. */
export function fitWeights(texts: readonly MeasuredText[], without: readonly string[] = []): RankWeights {
  const firstWeights = fitLists(
    texts.map(({ first, right }) => ({ claims: first, right })),
    without,
  );
  const closeWeights = fitLists(
    texts.map(({ close, right }) => ({ claims: close(firstWeights), right })),
    without,
  );
  return { firstWeights, closeWeights };
}

interface List<Part extends string> {
  readonly claims: readonly MeasuredClaim<Readonly<Record<Part, number>>>[];
  readonly right: ReadonlySet<number>;
}

function fitLists<Part extends string>(
  lists: readonly List<Part>[],
  without: readonly string[],
): Partial<Record<Part, number>> {
  const some = lists.find(({ claims }) => claims.length > 0)?.claims[0]?.features ?? {};
  return fitListwise(
    lists.map(({ claims, right }) => ({
      features: claims.map(({ features }) => features),
      isRight: claims.map(({ claim }) => right.has(claim)),
    })),
    (Object.keys(some) as Part[]).filter((part) => !without.includes(part)),
  );
}
