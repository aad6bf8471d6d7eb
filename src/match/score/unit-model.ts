import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.26,
  weights: {
    coverage: -2.826,
    context: 6.039,
    words: 1.923,
    density: -0.5676,
    order: 6.651,
    entities: -0.3307,
    evidence: 8.894,
    figureSame: 6.537,
    figureCompatible: 0.5287,
    figureDifferent: -6.106,
    countMissing: -2.553,
    shareMissing: -2.64,
    denialStated: -1.918,
    denialOfOtherFigure: 4.499,
    denialClaimsOwn: -7.244,
    denialMixed: 4.978,
    mixedPolarity: -2.408,
    dateMissing: 0.009753,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
