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
import { type ClaimTexts, createClaimScorer } from './score/claim/claim-scorer.ts';
import { DocumentRate } from './score/claim/document-rate.ts';
import type { ClaimFeatures } from './score/claim/measure-claim.ts';
import { rivalledClaimModel } from './score/claim/rivalled-claim-model.ts';
import { rivalledWordsModel } from './score/claim/rivalled-words-model.ts';
import { type ClaimModels, LEAST_PROBABILITY, weighClaims } from './score/claim/weigh-claims.ts';
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

const byMeaning: ClaimModels = { alone: claimModel, rivalled: rivalledClaimModel };
const byWords: ClaimModels = { alone: wordsModel, rivalled: rivalledWordsModel };

/** Creates a matcher for an index of plain claims; each call starts a document. */
export function createPlainMatcher(index: ClaimIndex, language: LanguageCode, texts: ClaimTexts) {
  const openSentence = createSentenceOpener(index, createWordParter(index, languageProfile(language)));
  const claims = createClaimScorer(index, texts);
  const models = texts.meaning ? byMeaning : byWords;
  const readUnit = createUnitReader(index);

  /** What surrounds a sentence says what its pronouns stand for; that a claim is repeated the sentence must say itself. */
  function relationTo(unit: number, sentence: OpenedSentence, before: readonly OpenedSentence[]): Relation {
    const context = readContext(index, null, before);
    return decisionOn(scoreUnit(index, readUnit(unit), makeComparable(index, sentence.read(), context)))
      .relation;
  }

  return (): DocumentMatcher => {
    const rate = new DocumentRate();
    const before: OpenedSentence[] = [];
    return (text) => {
      const sentence = openSentence(text, language);
      const document = rate.measure();
      const isLikely = (features: ClaimFeatures) =>
        probabilityOf(models.alone, { ...features, document }) >= LEAST_PROBABILITY;
      const near = claims.near(sentence, isLikely);
      const further = () => claims.further(sentence, near);
      const best = weighClaims({ near, further }, document, models);
      rate.add(best?.alone ?? 0);
      const surrounding = [...before];
      before.push(sentence);
      if (before.length > CONTEXT_SENTENCES) before.shift();
      if (!best || best.probability < LEAST_PROBABILITY) return null;
      const { claim, unit } = best.measured;
      return { claim, probability: best.probability, relation: relationTo(unit, sentence, surrounding) };
    };
  };
}
