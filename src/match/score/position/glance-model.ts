import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by a glance of its probe. Written by `npm run fit`. */
export const glanceModel: LinearModel<keyof PositionFeatures> = {
  bias: -1.542,
  weights: {
    words: 0.04822,
    repeated: 0.8,
    wordsLead: 0.546,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.7299,
    probedLead: 0.5003,
    wordsApart: 0.2265,
    topicApart: 0,
    probedApart: 0.2252,
    figuresMet: 2.767,
    figuresDiffer: -5.526,
    disputes: -1.482,
    settled: 1,
  },
};
