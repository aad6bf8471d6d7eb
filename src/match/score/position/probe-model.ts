import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by its probe in full. Written by `npm run fit`. */
export const probeModel: LinearModel<keyof PositionFeatures> = {
  bias: -3.004,
  weights: {
    words: -0.0888,
    repeated: 0.8,
    wordsLead: 0.5123,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.8516,
    probedLead: 0.7979,
    wordsApart: 0.297,
    topicApart: 0,
    probedApart: 0.4448,
    disputes: -1.913,
    settled: 1,
  },
};
