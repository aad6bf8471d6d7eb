import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './measure-positions.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where words alone decide. Written by `npm run fit`. */
export const positionWordsModel: LinearModel<keyof PositionFeatures> = {
  bias: -0.7543,
  weights: {
    words: 0.609,
    repeated: 0.8,
    wordsLead: 0.43,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    wordsApart: 0.1331,
    topicApart: 0,
    disputes: -1.361,
    settled: 1,
  },
};
