import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/** Fitted on sentences of imagined articles and of old news: whether a sentence says what one wording says, by its words. Written by `npm run fit`. */
export const unitModel: LinearModel<keyof Features> = {
  bias: -9.283,
  weights: {
    coverage: -1.061,
    context: 15.17,
    words: 0.8842,
    density: -0.7144,
    order: 6.685,
    entities: -0.5847,
    evidence: 8.265,
    figureSame: 5.095,
    figureCompatible: 1.906,
    figureDifferent: -4.55,
    countMissing: -2.142,
    shareMissing: -2.403,
    denialStated: -1.01,
    denialOfOtherFigure: 4.321,
    denialClaimsOwn: -5.521,
    denialMixed: 1.869,
    mixedPolarity: -1.255,
    dateMissing: -0.8955,
    unasserted: -6,
    otherYears: -8,
    otherName: -3,
    stranger: -4,
    fuzzy: -2,
  },
};
