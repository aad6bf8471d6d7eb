import type { LanguageCode } from '../../claim/dispute.ts';
import { languageProfile } from '../../text/language-profile.ts';
import type { Token } from '../../text/token.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { type FoundTerm, findMentions, findTerms, lookUpWords } from '../index/link-terms.ts';
import type { AliasSearch } from './find-alias.ts';
import { createSentenceReader, type ReadSentence } from './read-sentence.ts';

/** A sentence read only as far as needed: most sentences of most pages are about nothing in the index. */
export interface OpenedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Entities that it names, and those that these imply. */
  entities(): readonly number[];
  /** Numbers of its terms in order, misspelt ones as what they were meant to be; -1 where the index knows none. */
  terms(): readonly number[];
  /** All that there is to read in it: figures, denials, who is quoted. */
  read(): ReadSentence;
}

/** What may be done to the words of a text before they are looked up. */
export type TokenChange = (tokens: readonly Token[], text: string) => readonly Token[];

/** Creates the opening of sentences; finding names and words takes a quarter of reading everything. */
export function createSentenceOpener(index: ClaimIndex, change: TokenChange = (tokens) => tokens) {
  const reader = createSentenceReader(index);

  function entitiesOf(words: AliasSearch): number[] {
    const entities: number[] = [];
    for (const entity of findMentions(words)) entities.push(entity, ...index.impliedBy(entity));
    return entities;
  }

  function numberOf({ number, first, isName }: FoundTerm, tokens: readonly Token[]): number {
    const { term } = tokens[first] as Token;
    return number >= 0 || isName || isFigure(term) ? number : reader.meantBy(term);
  }

  return (text: string, language: LanguageCode): OpenedSentence => {
    const tokens = change(tokenise(text, languageProfile(language)), text);
    const words = lookUpWords(text, tokens, index.termSource);
    let entities: readonly number[] | undefined;
    let terms: readonly number[] | undefined;
    let read: ReadSentence | undefined;
    return {
      text,
      tokens,
      entities: () => {
        entities ??= entitiesOf(words);
        return entities;
      },
      terms: () => {
        terms ??= findTerms(words).map((term) => numberOf(term, tokens));
        return terms;
      },
      read: () => {
        read ??= reader.read(text, language, tokens);
        return read;
      },
    };
  };
}

/** Another figure is no misspelling. */
function isFigure(term: string): boolean {
  const first = term.charCodeAt(0);
  return first >= 48 && first <= 57;
}
