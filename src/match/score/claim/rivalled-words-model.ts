import type { LinearModel } from '../linear-model.ts';
import type { RivalledFeatures } from './weigh-claims.ts';

/** Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim, without the meaning layer, beside its rivals. Written by `npm run fit`. */
export const rivalledWordsModel: LinearModel<keyof RivalledFeatures> = {
  bias: -9.077,
  weights: {
    met: 0.7275,
    coverage: 0.8912,
    added: -0.5636,
    words: 1.712,
    pairs: 0.6159,
    row: 1.52,
    quoted: 1.487,
    quotes: -0.02749,
    headline: 1.908,
    withoutHeadline: 0.712,
    length: 0.01033,
    namesAdded: -0.8776,
    figuresMissing: -0.3804,
    figuresAdded: -0.3929,
    otherDate: -1.483,
    topic: 0,
    document: 1.483,
    share: 0.4258,
  },
};
