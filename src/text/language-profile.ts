import { foldWord } from './fold-word.ts';
import type { LanguageWords } from './language-words.ts';
import { LANGUAGES } from './languages/languages.ts';
import { plain } from './languages/plain.ts';
import { compileNumberWords } from './numbers/compile-number-words.ts';
import type { NumberLexicon } from './numbers/number-words.ts';
import { compileCuePhrases } from './polarity/compile-cue-phrases.ts';
import type { CueLexicon } from './polarity/cue-phrases.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

/** Everything that reading a text needs to know about its language. */
export interface LanguageProfile {
  /** Primary language subtag; `und` where none was given. */
  readonly code: string;
  readonly apostrophe: LanguageWords['apostrophe'];
  readonly figures: LanguageWords['figures'];
  /** Folded words that say little on their own. */
  readonly stopWords: ReadonlySet<string>;
  readonly numbers: NumberLexicon;
  readonly cues: CueLexicon;
  /** Stem of a word in lower case, folded like `Token.word`. */
  stem(word: string): string;
  /** Reads a word as written; remembers what it read. */
  readonly readWord: WordReader;
}

const profiles = new Map<string, LanguageProfile>();

function createProfile(code: string, words: LanguageWords): LanguageProfile {
  const stopWords = new Set(
    words.stopWords
      .split(/\s+/)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
  const stem = (word: string) => foldWord(words.stem(word)) || foldWord(word);
  return {
    code,
    apostrophe: words.apostrophe,
    figures: words.figures,
    stopWords,
    numbers: compileNumberWords(words.numbers),
    cues: compileCuePhrases(words.cues),
    stem,
    readWord: createWordReader({ code, stem, stopWords }),
  };
}

/**
 * The profile of a language, made once: twelve languages have word lists; every other, and null, gets one without lists
 * whose stems are the words themselves. Takes any BCP 47 tag ("en-GB").
 */
export function languageProfile(code: string | null): LanguageProfile {
  const subtag = code?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? 'und';
  const known = profiles.get(subtag);
  if (known) return known;
  const profile = createProfile(
    subtag,
    Object.hasOwn(LANGUAGES, subtag) ? (LANGUAGES[subtag] as LanguageWords) : plain,
  );
  profiles.set(subtag, profile);
  return profile;
}
