import type { LinearModel } from '../linear-model.ts';
import type { PairFeatures } from './measure-pair.ts';

/** Fitted on the contrast pairs of VitaminC: whether a sentence bears a claim out. Written by `npm run fit`. */
export const supportModel: LinearModel<keyof PairFeatures> = {
  bias: -1.041,
  weights: {
    covered: 0.7706,
    told: -1.303,
    pairs: 1.129,
    nearPairs: 0.8448,
    namesMissing: -0.1465,
    namesAdded: -0.1373,
    denied: -2.5,
    nearest: 0.4247,
    nearestTold: 0.2368,
    allFollow: 0.3427,
    stated: -0.8787,
    boundStated: -0.4413,
    apart: -0.0532,
    letters: 3.167,
  },
};
