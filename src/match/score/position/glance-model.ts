import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by a glance of its probe. Written by `npm run fit`. */
export const glanceModel: LinearModel<keyof PositionFeatures> = {
  bias: 0.103,
  weights: {
    words: -0.1712,
    repeated: 0.8,
    wordsLead: 0.9048,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: -0.2084,
    probedLead: 0.7068,
    wordsApart: 0.344,
    topicApart: 0,
    probedApart: 0.6409,
    figuresMet: 2.986,
    figuresDiffer: -5.752,
    disputes: -1.222,
    settled: 1,
  },
};
