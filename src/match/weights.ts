/** The parts that a score is the sum of, each between 0 and 1 (or -1 where it speaks against). */
export interface Features {
  /** Share of the unit's weight that the sentence itself holds. */
  readonly coverage: number;
  /** Share of the unit's weight that only the context holds. */
  readonly context: number;
  /** Share of the unit's words, names aside, that the sentence itself holds. */
  readonly words: number;
  /** Share of the sentence's weight, between the first and last word that met, that the unit holds. */
  readonly density: number;
  /** Share of neighbouring terms of the unit that stand near each other, in order, in the sentence. */
  readonly order: number;
  /** Share of the unit's names that sentence or context mention. */
  readonly entities: number;
  /** Names in the sentence where the unit's own is missing: another actor. */
  readonly stranger: number;
  readonly figureSame: number;
  readonly figureCompatible: number;
  readonly figureDifferent: number;
  /** The unit has a figure, and the sentence has none for the same thing. */
  readonly figureMissing: number;
  /** A question or a hypothesis. */
  readonly unasserted: number;
  /** How mixed the polarity of the words that met is: 0 all alike, 1 half and half. */
  readonly mixedPolarity: number;
  /** Share of the words that met which had to be read as misspelt. */
  readonly fuzzy: number;
  /** The sentence names a year, and it lies outside the years of the dispute. */
  readonly otherYears: number;
}

/** Log-odds of each part. Set by hand on authored cases; `npm run fit` is to replace them by fitted ones. */
export const weights: Readonly<Record<keyof Features, number>> = {
  coverage: 7,
  context: 4.5,
  words: 3,
  density: 2,
  order: 1.5,
  entities: 1.5,
  stranger: -1.5,
  figureSame: 1,
  figureCompatible: 0.6,
  figureDifferent: -0.5,
  figureMissing: -1.2,
  unasserted: -6,
  mixedPolarity: -1.5,
  fuzzy: -2,
  otherYears: -5,
};

/** Log-odds of a sentence and a claim that share nothing. */
export const bias = -9;
