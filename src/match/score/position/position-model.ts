import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './measure-positions.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position. Written by `npm run fit`. */
export const positionModel: LinearModel<keyof PositionFeatures> = {
  bias: -7.249,
  weights: {
    words: 0.3568,
    wordsLead: 0.2294,
    topic: 12.04,
    topicLead: 6.17,
    topicOfAll: -0.5512,
    topicOfAllLead: 43.8,
    wordsApart: 0.08711,
    topicApart: 6.972,
    disputes: -1.482,
    settled: 1,
    repeated: 0.8,
  },
};
