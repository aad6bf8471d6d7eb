import type { NumberWords } from './numbers/number-words.ts';
import type { CuePhrases } from './polarity/cue-phrases.ts';

/** What a language's own file states: its stemmer and its word lists, written as a person would write them. */
export interface LanguageWords {
  stem(word: string): string;
  /** Words parted by spaces. */
  readonly stopWords: string;
  /**
   * What stands after an apostrophe inside a word: an English clitic ("Russia's", "don't"), a word of its own after an
   * elided one ("l'armée"), a case ending (Turkish "Rusya'nın"), or just more of the same word ("п'ять").
   */
  readonly apostrophe: 'clitic' | 'elision' | 'ending' | 'letter';
  /** How figures are written: the decimal sign, and whether plain spaces may part the thousands ("1 015"). */
  readonly figures: { readonly decimal: '.' | ','; readonly spacedThousands: boolean };
  readonly numbers: NumberWords;
  readonly cues: CuePhrases;
}
