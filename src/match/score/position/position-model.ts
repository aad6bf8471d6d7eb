import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where the topics of its wordings decide. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.425,
  weights: {
    words: 0.3333,
    repeated: 0.8,
    wordsLead: 0.2927,
    topic: 11.51,
    topicLead: 7.37,
    topicOfAll: 0.2538,
    topicOfAllLead: 39.63,
    probed: 0,
    probedLead: 0,
    wordsApart: 0.03069,
    topicApart: 9.584,
    probedApart: 0,
    disputes: -1.462,
    settled: 1,
  },
};
