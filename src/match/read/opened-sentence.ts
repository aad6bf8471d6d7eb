import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import type { Token } from '../../text/token.ts';
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

/** Creates the opening of sentences; finding names takes a tenth of reading everything. */
export function createSentenceOpener(index: ClaimIndex) {
  const readSentence = createSentenceReader(index);

  function entitiesOf(text: string, tokens: readonly Token[]): number[] {
    const mentions = findMentions(text, tokens, index.termSource);
    return mentions.flatMap((entity) => [entity, ...index.impliedBy(entity)]);
  }

  return (text: string, language: LanguageCode): OpenedSentence => {
    const tokens = tokenise(text, languageProfile(language));
    let entities: readonly number[] | undefined;
    let read: ReadSentence | undefined;
    return {
      entities: () => {
        entities ??= entitiesOf(text, tokens);
        return entities;
      },
      read: () => {
        read ??= readSentence(text, language, tokens);
        return read;
      },
    };
  };
}
