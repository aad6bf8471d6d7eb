import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './measure-positions.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.229,
  weights: {
    words: 0.355,
    wordsLead: 0.2345,
    topic: 12.09,
    topicLead: 5.985,
    topicOfAll: -0.7199,
    topicOfAllLead: 43.65,
    wordsApart: 0.07863,
    topicApart: 7.2,
    disputes: -1.427,
    settled: 1,
    repeated: 0.8,
  },
};
