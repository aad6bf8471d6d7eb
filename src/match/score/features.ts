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
  /** How much the words that met tell by themselves, however long the unit is. */
  readonly evidence: number;
  /** Share of the unit's names and concepts in whose place the sentence has others. */
  readonly stranger: number;
  /** 1 where a name of the unit is missing and the sentence names somebody or something else. */
  readonly otherName: number;
  readonly figureSame: number;
  readonly figureCompatible: number;
  readonly figureDifferent: number;
  /** The unit has a figure, and the sentence has none for the same thing. */
  readonly countMissing: number;
  readonly shareMissing: number;
  /** A question or a hypothesis. */
  readonly unasserted: number;
  /** The sentence denies what the unit says, in so many words. */
  readonly denialStated: number;
  /** What the sentence denies is another figure than the unit's. */
  readonly denialOfOtherFigure: number;
  /** The sentence says without any denial what the unit denies. */
  readonly denialClaimsOwn: number;
  /** How mixed the polarity of a denial is: whether it is one at all. */
  readonly denialMixed: number;
  /** How mixed the polarity of the words that met is: 0 all alike, 1 half and half. */
  readonly mixedPolarity: number;
  /** Share of the words that met which had to be read as misspelt. */
  readonly fuzzy: number;
  /** Share of the unit's dates and years that neither the sentence nor what surrounds it names. */
  readonly dateMissing: number;
  /** The sentence names a year, and it lies outside the years of the dispute. */
  readonly otherYears: number;
}
