import type { LanguageCode } from '../../claim/dispute.ts';
import type { Token } from '../../text/token.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { type LinkedTerm, linkTerms } from '../index/link-terms.ts';
import { remember } from '../index/remember.ts';
import { type Figure, readFigures } from '../score/figure.ts';
import { findMisspelt } from './find-misspelt.ts';
import { type ReadText, readText } from './read-text.ts';

/** A word of a page in the terms of an index. */
export interface SentenceTerm extends LinkedTerm {
  /** The known term that an unknown word was read as. */
  readonly readAs: string | null;
}

/** A sentence of a page in the terms of an index. */
export interface ReadSentence {
  readonly read: ReadText;
  readonly terms: readonly SentenceTerm[];
  readonly figures: readonly Figure[];
}

/** Beyond this many words the memory is emptied; a page seldom has more. */
const REMEMBERED = 20_000;

/** Creates a reader of page sentences that remembers which unknown words it has looked up. */
export function createSentenceReader(index: ClaimIndex) {
  const misspelt = remember((word: string) => findMisspelt(index, word), REMEMBERED);

  function correct(term: LinkedTerm): SentenceTerm {
    if (term.number >= 0 || term.light) return { ...term, readAs: null };
    const number = misspelt(term.term);
    return number < 0
      ? { ...term, readAs: null }
      : { ...term, number, readAs: index.vocabulary.textOf(number) };
  }

  return (text: string, language: LanguageCode, tokens?: readonly Token[]): ReadSentence => {
    const read = readText(text, language, tokens);
    const terms = linkTerms(read, index.termSource).map(correct);
    return { read, terms, figures: readFigures(read, terms) };
  };
}
