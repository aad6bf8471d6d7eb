import type { LinearModel } from '../linear-model.ts';
import type { ClaimFeatures } from './measure-claim.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, without the meaning layer. Written by `npm run fit`. */
export const wordsModel: LinearModel<keyof ClaimFeatures> = {
  bias: -10.01,
  weights: {
    met: 1.195,
    coverage: 0.8901,
    added: -0.406,
    words: 1.288,
    pairs: 0.6989,
    row: 1.832,
    quoted: 1.677,
    quotes: -0.1361,
    headline: 2.106,
    withoutHeadline: 0.7856,
    length: -0.1447,
    namesAdded: -0.8623,
    figuresMissing: -0.4556,
    figuresAdded: -0.5806,
    otherDate: -1.452,
    topic: 0,
    document: 1.251,
  },
};
