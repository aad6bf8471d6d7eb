import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim. Written by `npm run fit`. */
export const claimModel: LinearModel<keyof ClaimFeatures> = {
  bias: -11.24,
  weights: {
    met: 0.9229,
    coverage: -1.002,
    added: -0.1073,
    words: 0.8351,
    pairs: 0.5565,
    row: 1.574,
    quoted: 1.594,
    quotes: -0.1026,
    headline: 1.821,
    withoutHeadline: 0.7288,
    length: 0.2204,
    namesAdded: -1.028,
    figuresMissing: -0.4498,
    figuresAdded: -0.6136,
    otherDate: -1.59,
    topic: 5.04,
    document: 1.195,
  },
};
