import type { LanguageCode } from '../claim/dispute.ts';
import { languageProfile } from '../text/language-profile.ts';
import { decisionOn } from './decide/decide.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Relation } from './match.ts';
import { createSentenceOpener, type OpenedSentence } from './read/opened-sentence.ts';
import { createWordParter } from './read/part-joined.ts';
import { createUnitReader } from './read/read-unit.ts';
import { CONTEXT_SENTENCES, readContext } from './read/sentence-context.ts';
import { makeComparable } from './score/align-terms.ts';
import { claimModel } from './score/claim/claim-model.ts';
import { type ClaimTexts, createClaimScorer, type MeasuredClaim } from './score/claim/claim-scorer.ts';
import { DocumentRate } from './score/claim/document-rate.ts';
import type { ClaimFeatures } from './score/claim/measure-claim.ts';
import { wordsModel } from './score/claim/words-model.ts';
import { probabilityOf } from './score/linear-model.ts';
import { scoreUnit } from './score/score-unit.ts';

/** The claim that a sentence most probably repeats, and how it stands to it. */
export interface PlainMatch {
  readonly claim: number;
  readonly probability: number;
  readonly relation: Relation;
}

/** Matches the sentences of one document, in order: the most probable claim of each, or null. */
export type DocumentMatcher = (sentence: string) => PlainMatch | null;

/** A claim that a sentence is less likely to repeat is not worth naming, nor is how the sentence stands to it. */
const LEAST_PROBABILITY = 0.02;

/** Creates a matcher for an index of plain claims; each call starts a document. */
export function createPlainMatcher(index: ClaimIndex, language: LanguageCode, texts: ClaimTexts) {
  const openSentence = createSentenceOpener(index, createWordParter(index, languageProfile(language)));
  const scoreClaims = createClaimScorer(index, texts);
  const model = texts.meaning ? claimModel : wordsModel;
  const readUnit = createUnitReader(index);

  /** What surrounds a sentence says what its pronouns stand for; that a claim is repeated the sentence must say itself. */
  function relationTo(unit: number, sentence: OpenedSentence, before: readonly OpenedSentence[]): Relation {
    const context = readContext(index, null, before);
    return decisionOn(scoreUnit(index, readUnit(unit), makeComparable(index, sentence.read(), context)))
      .relation;
  }

  function mostProbable(sentence: OpenedSentence, document: number) {
    let best: { measured: MeasuredClaim; alone: number } | null = null;
    const isLikely = (features: ClaimFeatures) =>
      probabilityOf(model, { ...features, document }) >= LEAST_PROBABILITY;
    for (const measured of scoreClaims(sentence, isLikely)) {
      const alone = probabilityOf(model, measured.features);
      if (!best || alone > best.alone) best = { measured, alone };
    }
    return best;
  }

  return (): DocumentMatcher => {
    const rate = new DocumentRate();
    const before: OpenedSentence[] = [];
    return (text) => {
      const sentence = openSentence(text, language);
      const document = rate.measure();
      const best = mostProbable(sentence, document);
      rate.add(best?.alone ?? 0);
      const surrounding = [...before];
      before.push(sentence);
      if (before.length > CONTEXT_SENTENCES) before.shift();
      if (!best) return null;
      const { claim, unit, features } = best.measured;
      const probability = probabilityOf(model, { ...features, document });
      if (probability < LEAST_PROBABILITY) return null;
      return { claim, probability, relation: relationTo(unit, sentence, surrounding) };
    };
  };
}
