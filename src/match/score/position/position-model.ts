import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where the topics of its wordings decide. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.336,
  weights: {
    words: 0.3177,
    repeated: 0.8,
    wordsLead: 0.4194,
    topic: 9.845,
    topicLead: 7.062,
    topicOfAll: 3.101,
    topicOfAllLead: 41.18,
    probed: 0,
    probedLead: 0,
    wordsApart: 0.08631,
    topicApart: 12.15,
    probedApart: 0,
    figuresMet: 0,
    figuresDiffer: 0,
    disputes: -1.456,
    settled: 1,
  },
};
