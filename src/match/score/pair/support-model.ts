import type { LinearModel } from '../linear-model.ts';
import type { PairFeatures } from './measure-pair.ts';

/** Fitted on the contrast pairs of VitaminC: whether a sentence bears a claim out. Written by `npm run fit`. */
export const supportModel: LinearModel<keyof PairFeatures> = {
  bias: -1.039,
  weights: {
    covered: 0.7652,
    told: -1.304,
    pairs: 1.125,
    nearPairs: 0.8525,
    namesMissing: -0.1463,
    namesAdded: -0.1374,
    denied: -2.5,
    nearest: 0.4242,
    nearestTold: 0.2365,
    allFollow: 0.3423,
    stated: -0.8776,
    boundStated: -0.4408,
    apart: -0.05288,
    letters: 3.167,
  },
};
