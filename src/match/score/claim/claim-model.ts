import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim. Written by `npm run fit`. */
export const claimModel: LinearModel<keyof ClaimFeatures> = {
  bias: -11.21,
  weights: {
    met: 0.8204,
    coverage: -1.126,
    added: -0.06868,
    words: 0.9823,
    pairs: 0.5566,
    row: 1.55,
    quoted: 1.596,
    quotes: -0.09767,
    headline: 1.725,
    withoutHeadline: 0.7001,
    length: 0.1446,
    namesAdded: -1.051,
    figuresMissing: -0.5014,
    figuresAdded: -0.5278,
    otherDate: -1.608,
    topic: 5.167,
    document: 1.229,
  },
};
