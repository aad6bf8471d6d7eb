import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by a glance of its probe. Written by `npm run fit`. */
export const glanceModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.72,
  weights: {
    words: -0.01345,
    repeated: 0.8,
    wordsLead: 0.6253,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.6561,
    probedLead: 0.509,
    wordsApart: 0.2478,
    topicApart: 0,
    probedApart: 0.3319,
    figuresMet: 2.722,
    figuresDiffer: -5.886,
    disputes: -1.35,
    settled: 1,
  },
};
