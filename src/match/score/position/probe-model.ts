import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by its probe in full. Written by `npm run fit`. */
export const probeModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.419,
  weights: {
    words: -0.3162,
    repeated: 0.8,
    wordsLead: 1.048,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: -0.1897,
    probedLead: 0.8332,
    wordsApart: 0.5004,
    topicApart: 0,
    probedApart: 0.8058,
    figuresMet: 3.505,
    figuresDiffer: -6.45,
    disputes: -1.14,
    settled: 1,
  },
};
