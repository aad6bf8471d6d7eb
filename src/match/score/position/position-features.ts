/** The parts by which a sentence is found to state a position: its words, what was learned of it, and both against the other sides. */
export interface PositionFeatures {
  /** Log-odds of the wording that fits best, by its words, figures and names. */
  readonly words: number;
  /** Log-odds, above 0, that a wording is repeated: what is worded so much alike needs little else. */
  readonly repeated: number;
  /** How far these are above the best of another side of the dispute. */
  readonly wordsLead: number;
  /** Cosine with the nearest wording, and how far it is above that of another side. */
  readonly topic: number;
  readonly topicLead: number;
  /** The same for the mean over all wordings of the position. */
  readonly topicOfAll: number;
  readonly topicOfAllLead: number;
  /** Log-odds by the probe that the sentence states the position rather than none, and how far above the other sides. */
  readonly probed: number;
  readonly probedLead: number;
  /** How far words, topic and probe are above those of any other dispute that was compared. */
  readonly wordsApart: number;
  readonly topicApart: number;
  readonly probedApart: number;
  /** Share of the figures of the best wording that the sentence agrees with, and of those in whose place it has others. */
  readonly figuresMet: number;
  readonly figuresDiffer: number;
  /** Logarithm of how many disputes were compared: on a page about many, one is easily near by chance. */
  readonly disputes: number;
  /** Log-odds of what settles a match whatever else agrees. */
  readonly settled: number;
}
