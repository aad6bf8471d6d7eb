import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * Whether a sentence repeats one wording, rather than saying the same in other words. Set by hand on the authored cases and
 * near misses of tests/cases.
 */
export const repeatModel: LinearModel<keyof Features> = {
  bias: -11.5,
  weights: {
    coverage: 7,
    context: 4.5,
    words: 2.5,
    density: 2,
    order: 1.5,
    entities: 1,
    evidence: 4,
    stranger: -4,
    otherName: -4.5,
    figureSame: 1.2,
    figureCompatible: 1,
    figureDifferent: -1.5,
    countMissing: -2,
    shareMissing: -3.5,
    unasserted: -6,
    denialStated: -0.3,
    denialOfOtherFigure: -4,
    denialClaimsOwn: -4,
    denialMixed: -3,
    mixedPolarity: -1.5,
    fuzzy: -2,
    dateMissing: -2.5,
    otherYears: -8,
  },
};
