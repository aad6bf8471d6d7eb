import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by a glance of its probe. Written by `npm run fit`. */
export const glanceModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.679,
  weights: {
    words: -0.02447,
    repeated: 0.8,
    wordsLead: 0.6282,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.6543,
    probedLead: 0.4951,
    wordsApart: 0.2777,
    topicApart: 0,
    probedApart: 0.3338,
    figuresMet: 2.627,
    figuresDiffer: -5.777,
    disputes: -1.397,
    settled: 1,
  },
};
