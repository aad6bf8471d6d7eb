import type { LinearModel } from '../linear-model.ts';
import type { RivalledFeatures } from './weigh-claims.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, without the meaning layer, beside its rivals. Written by `npm run fit`. */
export const rivalledWordsModel: LinearModel<keyof RivalledFeatures> = {
  bias: -8.972,
  weights: {
    met: 0.2949,
    coverage: 0.9693,
    added: -0.4951,
    words: 1.984,
    pairs: 0.7545,
    row: 1.422,
    quoted: 1.453,
    quotes: 0.004995,
    headline: 1.877,
    withoutHeadline: 0.7037,
    length: -0.07186,
    namesAdded: -0.8785,
    figuresMissing: -0.3748,
    figuresAdded: -0.2226,
    otherDate: -1.722,
    topic: 0,
    document: 1.609,
    share: 0.4299,
  },
};
