import type { LinearModel } from './linear-model.ts';
import type { Features } from './features.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.383,
  weights: {
    coverage: -1.215,
    context: 15.07,
    words: 0.9571,
    density: -0.6722,
    order: 6.662,
    entities: -0.6364,
    evidence: 8.417,
    figureSame: 5.188,
    figureCompatible: 1.741,
    figureDifferent: -4.485,
    countMissing: -2.115,
    shareMissing: -2.417,
    denialStated: -0.983,
    denialOfOtherFigure: 4.273,
    denialClaimsOwn: -5.455,
    denialMixed: 1.812,
    mixedPolarity: -1.249,
    dateMissing: -0.8075,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
