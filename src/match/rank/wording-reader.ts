import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { findMisspelt } from '../read/find-misspelt.ts';
import { createWordParter } from '../read/part-joined.ts';
import { letterGroups } from './letter-groups.ts';
import { type RankedWording, rankedWording } from './ranked-wording.ts';

/** Creates a reader of texts for ranking: their words in the terms of an index, without stop words. */
export function createWordingReader(index: ClaimIndex, language: LanguageCode) {
  const profile = languageProfile(language);
  const partWords = createWordParter(index, profile);
  const misspelt = new Map<string, number>();

  function numberOf(term: string): number {
    const known = index.vocabulary.numberOf(term);
    if (known >= 0) return known;
    let number = misspelt.get(term);
    if (number === undefined) {
      number = findMisspelt(index, term);
      misspelt.set(term, number);
    }
    return number;
  }

  return (text: string): RankedWording => {
    const tokens = partWords(tokenise(text, profile), text);
    return rankedWording(
      tokens.filter(({ stop }) => !stop).map(({ term }) => numberOf(term)),
      letterGroups(tokens.map(({ word }) => word)),
    );
  };
}
