import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim. Written by `npm run fit`. */
export const claimModel: LinearModel<keyof ClaimFeatures> = {
  bias: -10.03,
  weights: {
    met: 1.386,
    missing: -0.8926,
    added: -0.6773,
    words: 4.207,
    pairs: 1.455,
    run: 0.5872,
    namesAdded: -0.5104,
    headline: 3.015,
    figuresMissing: -0.6746,
    figuresAdded: -0.5642,
    otherDate: -1.709,
    length: -0.9095,
  },
};
