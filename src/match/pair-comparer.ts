import type { LanguageCode } from '../claim/dispute.ts';
import { type Decision, decisionOn } from './decide/decide.ts';
import { buildClaimsIndex } from './index/build-claims-index.ts';
import { openIndex } from './index/open-index.ts';
import { createSentenceReader } from './read/read-sentence.ts';
import { createUnitReader } from './read/read-unit.ts';
import { makeComparable } from './score/align-terms.ts';
import { scoreUnit } from './score/score-unit.ts';

/** Creates a comparison of a sentence with the claim of a number; words are weighed by their rarity among all the claims. */
export function createPairComparer(claims: readonly string[], language: LanguageCode) {
  const index = openIndex(buildClaimsIndex(claims.map((text, i) => ({ id: String(i), text, language }))));
  const readSentence = createSentenceReader(index);
  const readUnit = createUnitReader(index);

  return (sentence: string, claim: number): Decision =>
    decisionOn(
      scoreUnit(index, readUnit(claim), makeComparable(index, readSentence(sentence, language), new Map())),
    );
}
