import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, without the meaning layer. Written by `npm run fit`. */
export const wordsModel: LinearModel<keyof ClaimFeatures> = {
  bias: -9.911,
  weights: {
    met: 1.123,
    coverage: 0.8143,
    added: -0.3673,
    words: 1.419,
    pairs: 0.6986,
    row: 1.806,
    quoted: 1.672,
    quotes: -0.1252,
    headline: 2.03,
    withoutHeadline: 0.7625,
    length: -0.2342,
    namesAdded: -0.9004,
    figuresMissing: -0.4989,
    figuresAdded: -0.4995,
    otherDate: -1.466,
    topic: 0,
    document: 1.316,
  },
};
