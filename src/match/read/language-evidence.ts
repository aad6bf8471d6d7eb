import { LANGUAGES } from '../../text/languages/languages.ts';
import { type LanguageMarks, PLAIN_LETTERS, READ_LANGUAGES, type ReadScript } from './language-marks.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** A usual word speaks for few languages, and so does a letter; endings are shared by more, and names go everywhere. */
const HINT = 0.5;

/** How much the words of a text speak for one language. */
export interface LanguageEvidence {
  /** Null for a language that is not read. */
  readonly language: string | null;
  /** How many words are its own, less those with letters that it does not have. */
  readonly weight: number;
}

interface Telltale {
  readonly language: string | null;
  readonly words: ReadonlySet<string>;
  readonly endings: RegExp | null;
  readonly foreign: RegExp;
}

const PLAIN: Readonly<Record<ReadScript, RegExp>> = {
  Latin: new RegExp(`^[${PLAIN_LETTERS.Latin}]*$`),
  Cyrillic: new RegExp(`^[${PLAIN_LETTERS.Cyrillic}]*$`),
  Arabic: new RegExp(`^[${PLAIN_LETTERS.Arabic}]*$`),
};

const telltales = new Map<ReadScript, readonly Telltale[]>();

/** What words, all of one script and as written, say for each language of that script. */
export function languageEvidence(written: readonly string[], script: ReadScript): LanguageEvidence[] {
  const words = written.map((word) => {
    const lower = word.toLowerCase();
    return { lower, isPlain: PLAIN[script].test(lower), isName: word.charAt(0) !== lower.charAt(0) };
  });
  return telltalesOf(script).map((telltale) => ({
    language: telltale.language,
    weight: words.reduce((sum, word) => sum + weigh(word, telltale), 0),
  }));
}

interface WrittenWord {
  readonly lower: string;
  readonly isPlain: boolean;
  /** Written large, as names from other languages are. */
  readonly isName: boolean;
}

function weigh({ lower, isPlain, isName }: WrittenWord, telltale: Telltale): number {
  if (telltale.words.has(lower)) return 1;
  if (isPlain) return telltale.endings?.test(lower) ? HINT : 0;
  if (telltale.foreign.test(lower)) return isName ? 0 : -1;
  return isName ? HINT : 1;
}

function telltalesOf(script: ReadScript): readonly Telltale[] {
  const known = telltales.get(script);
  if (known) return known;
  const read = Object.entries(READ_LANGUAGES[script]).map(([language, marks]) =>
    makeTelltale({ ...marks, words: LANGUAGES[language]?.stopWords ?? '' }, script, language),
  );
  const made = [
    ...read,
    ...OTHER_LANGUAGES[script].map(([letters, words, endings]) =>
      makeTelltale({ letters, words, endings }, script, null),
    ),
  ];
  telltales.set(script, made);
  return made;
}

function makeTelltale(
  { letters, endings, words }: LanguageMarks & { readonly words: string },
  script: ReadScript,
  language: string | null,
): Telltale {
  return {
    language,
    words: new Set(words.split(/\s+/)),
    endings: endings === undefined ? null : new RegExp(`..(?:${endings.replaceAll(' ', '|')})$`),
    foreign: new RegExp(`[^${PLAIN_LETTERS[script]}${letters}]`),
  };
}
