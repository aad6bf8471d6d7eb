import type { LinearModel } from '../linear-model.ts';
import type { RivalledFeatures } from './weigh-claims.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, beside its rivals. Written by `npm run fit`. */
export const rivalledClaimModel: LinearModel<keyof RivalledFeatures> = {
  bias: -10.24,
  weights: {
    met: -0.2128,
    coverage: -0.8036,
    added: -0.2254,
    words: 1.672,
    pairs: 0.5705,
    row: 1.128,
    quoted: 1.313,
    quotes: 0.07466,
    headline: 1.542,
    withoutHeadline: 0.6273,
    length: 0.3843,
    namesAdded: -1.064,
    figuresMissing: -0.362,
    figuresAdded: -0.2769,
    otherDate: -1.925,
    topic: 5.28,
    document: 1.603,
    share: 0.5409,
  },
};
