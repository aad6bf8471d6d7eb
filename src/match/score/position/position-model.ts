import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where the topics of its wordings decide. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.386,
  weights: {
    words: 0.3498,
    repeated: 0.8,
    wordsLead: 0.3214,
    topic: 11.14,
    topicLead: 6.18,
    topicOfAll: 0.7965,
    topicOfAllLead: 40.39,
    probed: 0,
    probedLead: 0,
    wordsApart: 0.05926,
    topicApart: 10.17,
    probedApart: 0,
    figuresMet: 0,
    figuresDiffer: 0,
    disputes: -1.473,
    settled: 1,
  },
};
