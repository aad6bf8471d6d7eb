import type { LanguageCode } from '../claim/dispute.ts';
import { decisionOn } from './decide/decide.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Relation } from './match.ts';
import { createSentenceOpener, type OpenedSentence } from './read/opened-sentence.ts';
import { createUnitReader } from './read/read-unit.ts';
import { readContext } from './read/sentence-context.ts';
import { makeComparable } from './score/align-terms.ts';
import { claimModel } from './score/claim/claim-model.ts';
import { type ClaimMeanings, createClaimScorer, type MeasuredClaim } from './score/claim/claim-scorer.ts';
import { wordsModel } from './score/claim/words-model.ts';
import { probabilityOf } from './score/linear-model.ts';
import { scoreUnit } from './score/score-unit.ts';

/** The claim that a sentence most probably repeats, and how it stands to it. */
export interface PlainMatch {
  readonly claim: number;
  readonly probability: number;
  readonly relation: Relation;
}

/** A claim that a sentence is less likely to repeat is not worth naming, nor is how the sentence stands to it. */
const LEAST_PROBABILITY = 0.02;

/** Creates a matcher for an index of plain claims: the most probable claim of a sentence, or null. */
export function createPlainMatcher(
  index: ClaimIndex,
  language: LanguageCode,
  meanings: ClaimMeanings | null = null,
) {
  const openSentence = createSentenceOpener(index);
  const scoreClaims = createClaimScorer(index, meanings);
  const model = meanings ? claimModel : wordsModel;
  const readUnit = createUnitReader(index);

  /** What surrounds a sentence says what its pronouns stand for; that a claim is repeated the sentence must say itself. */
  function relationTo(unit: number, sentence: OpenedSentence, before: readonly string[]): Relation {
    const context = readContext(
      index,
      null,
      before.map((text) => openSentence(text, language)),
    );
    return decisionOn(scoreUnit(index, readUnit(unit), makeComparable(index, sentence.read(), context)))
      .relation;
  }

  return (text: string, before: readonly string[]): PlainMatch | null => {
    const sentence = openSentence(text, language);
    let best: { measured: MeasuredClaim; probability: number } | null = null;
    for (const measured of scoreClaims(sentence)) {
      const probability = probabilityOf(model, measured.features);
      if (!best || probability > best.probability) best = { measured, probability };
    }
    if (!best || best.probability < LEAST_PROBABILITY) return null;
    const { measured, probability } = best;
    return { claim: measured.claim, probability, relation: relationTo(measured.unit, sentence, before) };
  };
}
