import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, where words alone decide. Written by `npm run fit`. */
export const positionWordsModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.028,
  weights: {
    words: 0.6543,
    repeated: 0.8,
    wordsLead: 0.6131,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0,
    probedLead: 0,
    wordsApart: 0.217,
    topicApart: 0,
    probedApart: 0,
    figuresMet: 0,
    figuresDiffer: 0,
    disputes: -1.242,
    settled: 1,
  },
};
