import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by its probe in full. Written by `npm run fit`. */
export const probeModel: LinearModel<keyof PositionFeatures> = {
  bias: -2.919,
  weights: {
    words: -0.2182,
    repeated: 0.8,
    wordsLead: 0.7163,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.8172,
    probedLead: 0.697,
    wordsApart: 0.3397,
    topicApart: 0,
    probedApart: 0.4503,
    figuresMet: 3.183,
    figuresDiffer: -5.414,
    disputes: -1.683,
    settled: 1,
  },
};
