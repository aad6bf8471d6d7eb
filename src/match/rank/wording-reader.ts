import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { remember } from '../index/remember.ts';
import { findMisspelt } from '../read/find-misspelt.ts';
import { createWordParter } from '../read/part-joined.ts';
import { letterGroups } from './letter-groups.ts';
import { type RankedWording, rankedWording } from './ranked-wording.ts';

/** Unknown words whose meant ones are remembered. */
const REMEMBERED = 20_000;

/** Creates a reader of texts for ranking: their words in the terms of an index, without stop words. */
export function createWordingReader(index: ClaimIndex, language: LanguageCode) {
  const profile = languageProfile(language);
  const partWords = createWordParter(index, profile);
  const meantBy = remember((word: string) => findMisspelt(index, word), REMEMBERED);

  function numberOf(term: string): number {
    const known = index.vocabulary.numberOf(term);
    return known >= 0 ? known : meantBy(term);
  }

  return (text: string): RankedWording => {
    const tokens = partWords(tokenise(text, profile), text);
    return rankedWording(
      tokens.filter(({ stop }) => !stop).map(({ term }) => numberOf(term)),
      letterGroups(tokens.map(({ word }) => word)),
    );
  };
}
