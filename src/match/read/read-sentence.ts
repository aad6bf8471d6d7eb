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

/** Reads page sentences, and remembers which unknown words it has looked up. */
export interface SentenceReader {
  /** `tokens` where the text has been tokenised already. */
  read(text: string, language: LanguageCode, tokens?: readonly Token[]): ReadSentence;
  /** Number of the term that an unknown word was meant to be, or -1. */
  meantBy(word: string): number;
}

export function createSentenceReader(index: ClaimIndex): SentenceReader {
  const meantBy = remember((word: string) => findMisspelt(index, word), REMEMBERED);

  function correct(term: LinkedTerm): SentenceTerm {
    if (term.number >= 0 || term.light) return { ...term, readAs: null };
    const number = meantBy(term.term);
    return number < 0
      ? { ...term, readAs: null }
      : { ...term, number, readAs: index.vocabulary.textOf(number) };
  }

  return {
    meantBy,
    read: (text, language, tokens) => {
      const read = readText(text, language, tokens);
      const terms = linkTerms(read, index.termSource).map(correct);
      return { read, terms, figures: readFigures(read, terms) };
    },
  };
}
