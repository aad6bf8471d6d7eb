import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by its probe in full. Written by `npm run fit`. */
export const probeModel: LinearModel<keyof PositionFeatures> = {
  bias: -2.929,
  weights: {
    words: -0.2107,
    repeated: 0.8,
    wordsLead: 0.7123,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.8118,
    probedLead: 0.6965,
    wordsApart: 0.2823,
    topicApart: 0,
    probedApart: 0.4408,
    figuresMet: 3.463,
    figuresDiffer: -6.806,
    disputes: -1.728,
    settled: 1,
  },
};
