import type { LinearModel } from '../linear-model.ts';
import type { PositionFeatures } from './position-features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence states a position, by its probe in full. Written by `npm run fit`. */
export const probeModel: LinearModel<keyof PositionFeatures> = {
  bias: -2.993,
  weights: {
    words: -0.1942,
    repeated: 0.8,
    wordsLead: 0.734,
    topic: 0,
    topicLead: 0,
    topicOfAll: 0,
    topicOfAllLead: 0,
    probed: 0.9928,
    probedLead: 0.7041,
    wordsApart: 0.3197,
    topicApart: 0,
    probedApart: 0.3628,
    figuresMet: 3.375,
    figuresDiffer: -5.457,
    disputes: -1.904,
    settled: 1,
  },
};
