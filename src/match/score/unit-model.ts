import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.717,
  weights: {
    coverage: -1.309,
    context: 13.36,
    words: 1.426,
    density: -0.5587,
    order: 6.687,
    entities: -0.4832,
    evidence: 8.357,
    figureSame: 5.167,
    figureCompatible: 2.085,
    figureDifferent: -5.729,
    countMissing: -2.043,
    shareMissing: -2.597,
    denialStated: -0.801,
    denialOfOtherFigure: 5.36,
    denialClaimsOwn: -5.837,
    denialMixed: 1.682,
    mixedPolarity: -1.349,
    dateMissing: -0.09353,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
