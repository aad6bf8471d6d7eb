import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.249,
  weights: {
    coverage: -2.876,
    context: 5.958,
    words: 1.928,
    density: -0.5682,
    order: 6.689,
    entities: -0.3298,
    evidence: 8.895,
    figureSame: 6.535,
    figureCompatible: 0.5305,
    figureDifferent: -6.116,
    countMissing: -2.56,
    shareMissing: -2.638,
    denialStated: -1.918,
    denialOfOtherFigure: 4.514,
    denialClaimsOwn: -7.256,
    denialMixed: 4.999,
    mixedPolarity: -2.409,
    dateMissing: 0.03961,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
