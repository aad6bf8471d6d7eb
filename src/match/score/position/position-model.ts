import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where the topics of its wordings decide. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.445,
  weights: {
    words: 0.3065,
    repeated: 0.8,
    wordsLead: 0.43,
    topic: 10.14,
    topicLead: 7.118,
    topicOfAll: 2.909,
    topicOfAllLead: 40.24,
    probed: 0,
    probedLead: 0,
    wordsApart: 0.1184,
    topicApart: 11.46,
    probedApart: 0,
    figuresMet: 0,
    figuresDiffer: 0,
    disputes: -1.475,
    settled: 1,
  },
};
