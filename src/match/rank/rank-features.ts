/** The parts that a first rank is decided by; shares are between 0 and 1. */
export interface RankFeatures {
  /** BM25 of all wordings of the claim taken together, as a share of the rarity of all words asked for. */
  readonly together: number;
  /** The same, as a share of the best claim's. */
  readonly togetherToBest: number;
  /** The same for the words of the text and those of its author's name. */
  readonly signed: number;
  readonly signedToBest: number;
  /** Weight of the words of the author's name that the claim holds, and of the rarest of them; 0 without an author. */
  readonly author: number;
  readonly authorRarest: number;
  /** BM25 of the wording that fits best, and that as a share of the best claim's. */
  readonly wording: number;
  readonly wordingToBest: number;
  /** Weight of the claim's words that the text holds, in the wording that fits best and in the one that fits least. */
  readonly coverage: number;
  readonly coverageOfRest: number;
  /** Weight of the text's words that the claim holds. */
  readonly covered: number;
  /** Share of the claim's neighbouring words that are neighbours in the text, and (logarithm of) how many. */
  readonly pairs: number;
  readonly pairCount: number;
  /** The same for words that stand near each other. */
  readonly near: number;
  readonly nearCount: number;
  /** Share of the claim's figures that the text has, (logarithm of) how many it has, and how many it has not. */
  readonly figures: number;
  readonly figureCount: number;
  readonly figuresMissing: number;
  /** Cosine of groups of four letters, weighed by rarity. */
  readonly letters: number;
  /** Logarithm of the words of the claim. */
  readonly length: number;
  /** Weight of the rarest word that met, and (logarithm of) how many met. */
  readonly rarest: number;
  readonly met: number;
  /** Cosine of what text and claim are about: in the wording nearest to the text, and on average. */
  readonly topic: number;
  readonly topicOfAll: number;
  /** How far the nearest wording is behind that of the nearest claim. */
  readonly topicToBest: number;
}

/** The parts that cost too much to be measured for more than a short list. */
export interface SenseFeatures {
  /** Cosine of what text and claim say: in the wording nearest to the text, and on average. */
  readonly sense: number;
  readonly senseOfAll: number;
  /** How far the nearest wording is behind that of the nearest claim. */
  readonly senseToBest: number;
}
