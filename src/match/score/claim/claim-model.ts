import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim. Written by `npm run fit`. */
export const claimModel: LinearModel<keyof ClaimFeatures> = {
  bias: -13.13,
  weights: {
    met: 0.2781,
    missing: -0.2344,
    added: -0.2622,
    words: 2.813,
    pairs: 1.069,
    run: 0.265,
    namesAdded: -0.6109,
    headline: 2.129,
    figuresMissing: -0.5019,
    figuresAdded: -0.9173,
    otherDate: -1.7,
    length: 0.02106,
    topic: 7.921,
  },
};
