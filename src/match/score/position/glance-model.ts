import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by a glance of its probe. Written by `npm run fit`. */
export const glanceModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.435,
  weights: {
    words: 0.108,
    repeated: 0.8,
    wordsLead: 0.4043,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.7114,
    probedLead: 0.5602,
    wordsApart: 0.2487,
    topicApart: 0,
    probedApart: 0.2784,
    disputes: -1.394,
    settled: 1,
  },
};
