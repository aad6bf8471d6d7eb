import type { LinearModel } from '../linear-model.ts';
import type { RivalledFeatures } from './weigh-claims.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, beside its rivals. Written by `npm run fit`. */
export const rivalledClaimModel: LinearModel<keyof RivalledFeatures> = {
  bias: -10.29,
  weights: {
    met: 0.3096,
    coverage: -0.9041,
    added: -0.2824,
    words: 1.382,
    pairs: 0.4138,
    row: 1.216,
    quoted: 1.314,
    quotes: 0.06127,
    headline: 1.616,
    withoutHeadline: 0.6478,
    length: 0.4031,
    namesAdded: -1.073,
    figuresMissing: -0.3274,
    figuresAdded: -0.446,
    otherDate: -1.677,
    topic: 5.282,
    document: 1.496,
    share: 0.5339,
  },
};
