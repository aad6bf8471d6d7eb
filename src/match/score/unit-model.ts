import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -10.11,
  weights: {
    coverage: -1.528,
    context: 12.59,
    words: 1.541,
    density: -0.3855,
    order: 7.051,
    entities: -0.4332,
    evidence: 8.613,
    figureSame: 6.082,
    figureCompatible: 1.325,
    figureDifferent: -5.691,
    countMissing: -2.23,
    shareMissing: -2.53,
    denialStated: -1.235,
    denialOfOtherFigure: 4.811,
    denialClaimsOwn: -5.877,
    denialMixed: 2.818,
    mixedPolarity: -1.731,
    dateMissing: -0.06932,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
