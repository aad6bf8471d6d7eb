import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { findMentions } from '../index/link-terms.ts';
import { createSentenceReader, type ReadSentence } from './read-sentence.ts';

/** A sentence read only as far as needed: most sentences of most pages are about nothing in the index. */
export interface OpenedSentence {
  /** Entities that it names, and those that these imply. */
  entities(): readonly number[];
  /** All that there is to read in it. */
  read(): ReadSentence;
}

/** Creates the opening of sentences; finding names takes half as long as reading everything. */
export function createSentenceOpener(index: ClaimIndex) {
  const readSentence = createSentenceReader(index);

  function entitiesOf(text: string, language: LanguageCode): number[] {
    const mentions = findMentions(text, tokenise(text, languageProfile(language)), index.termSource);
    return mentions.flatMap((entity) => [entity, ...index.impliedBy(entity)]);
  }

  return (text: string, language: LanguageCode): OpenedSentence => {
    let entities: readonly number[] | undefined;
    let read: ReadSentence | undefined;
    return {
      entities: () => {
        entities ??= entitiesOf(text, language);
        return entities;
      },
      read: () => {
        read ??= readSentence(text, language);
        return read;
      },
    };
  };
}
