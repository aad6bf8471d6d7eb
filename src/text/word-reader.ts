import { foldWord } from './fold-word.ts';
import type { Token } from './token.ts';

/** What a word says wherever it stands; everything of a token but its place. */
export type WordReading = Pick<Token, 'word' | 'term' | 'stop' | 'letterCase'>;
export type WordReader = (written: string) => WordReading;

/**
 * Words of each of the two generations that are remembered, some 6 MB together; 20,000 news sentences hold 25,000 words. A
 * full memory drops its older half, since forgetting all at once made reading a corpus twice some three times slower.
 */
const GENERATION = 16_000;
/** No word of a language is longer; what is (addresses, encoded bytes) is not worth stemming or remembering. */
const LONGEST_WORD = 40;

interface ReaderLanguage {
  readonly code: string;
  readonly stopWords: ReadonlySet<string>;
  stem(word: string): string;
}

function letterCaseOf(written: string, code: string): Token['letterCase'] {
  const letters = written.replace(/[^\p{L}]/gu, '');
  const lower = letters.toLocaleLowerCase(code);
  const upper = letters.toLocaleUpperCase(code);
  if (lower === upper) return 'none';
  if (letters === lower) return 'lower';
  if (letters === upper) return 'upper';
  return letters.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

/** Short names in capitals (IS, US, UN, IT) are no stop words, though they spell like one. */
function isStop(word: string, letterCase: Token['letterCase'], stopWords: ReadonlySet<string>): boolean {
  return stopWords.has(word) && !(letterCase === 'upper' && word.length > 1);
}

/** Creates a reader that folds and stems a word once and remembers it; its memory is bounded. */
export function createWordReader(language: ReaderLanguage): WordReader {
  const locale = language.code === 'und' ? 'en' : language.code;
  let recent = new Map<string, WordReading>();
  let older = new Map<string, WordReading>();

  function read(written: string): WordReading {
    const lower = written.toLocaleLowerCase(locale).replace(/['\u2019\u02bc.]/g, '');
    const word = foldWord(lower);
    const letterCase = letterCaseOf(written, locale);
    const isStemmed = word.length > 2 && word.length <= LONGEST_WORD;
    const term = isStemmed ? language.stem(lower) : word;
    return { word, term, stop: isStop(word, letterCase, language.stopWords), letterCase };
  }

  return (written) => {
    const known = recent.get(written);
    if (known) return known;
    // A copy, letter by letter: engines let a slice keep the whole text alive that it was cut from.
    const own = [...written].join('');
    const reading = older.get(written) ?? read(own);
    if (written.length > LONGEST_WORD) return reading;
    if (recent.size >= GENERATION) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, reading);
    return reading;
  };
}
