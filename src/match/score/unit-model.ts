import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.185,
  weights: {
    coverage: -2.775,
    context: 6.668,
    words: 2.028,
    density: -0.4984,
    order: 6.842,
    entities: -0.3637,
    evidence: 8.672,
    figureSame: 6.164,
    figureCompatible: 0.9802,
    figureDifferent: -6.03,
    countMissing: -2.446,
    shareMissing: -2.696,
    denialStated: -1.956,
    denialOfOtherFigure: 4.736,
    denialClaimsOwn: -7.416,
    denialMixed: 4.652,
    mixedPolarity: -2.271,
    dateMissing: -0.02947,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
