import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, without the meaning layer. Written by `npm run fit`. */
export const wordsModel: LinearModel<keyof ClaimFeatures> = {
  bias: -9.879,
  weights: {
    met: 1.22,
    missing: -0.8536,
    added: -0.7512,
    words: 3.567,
    pairs: 1.418,
    run: 0.7143,
    namesAdded: -0.5037,
    headline: 2.67,
    figuresMissing: -0.4883,
    figuresAdded: -0.8645,
    otherDate: -1.736,
    length: -0.3359,
    topic: 0,
  },
};
