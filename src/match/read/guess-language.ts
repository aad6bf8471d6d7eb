import type { LanguageCode } from '../../claim/dispute.ts';
import type { SentenceBatch } from '../match.ts';
import { languageEvidence } from './language-evidence.ts';
import type { ReadScript } from './language-marks.ts';

/** Characters that are looked at: some hundred words. */
const LOOKED_AT = 600;
/** A text of so many words says something for its language, if that is one that is read. */
const SPEAKING_LENGTH = 6;
/** A text of so many words has its language's usual ones: in sixteen words at least .19 speak for it. */
const TELLING_LENGTH = 12;
const LEAST_SHARE = 0.19;
/** In fifty words at least .38 speak for their language. */
const LONG = 40;
const LEAST_SHARE_OF_LONG = 0.26;

const SCRIPTS: readonly (readonly [ReadScript, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
];

/** The language of a page as one of the index's languages, or null when the index holds nothing in it. */
export function guessLanguage(batch: SentenceBatch, known: readonly LanguageCode[]): LanguageCode | null {
  return languagesOfPage(batch).find((language) => known.includes(language)) ?? null;
}

/** The language that a page states, else those that its text may be in; none where nothing tells. */
export function languagesOfPage({ language, title, lead, runs }: SentenceBatch): LanguageCode[] {
  if (language !== null) return language.toLowerCase().split(/[-_]/, 1);
  const begun = lead === '' ? (runs[0]?.sentences.slice(0, 5) ?? []) : [lead];
  // A title that is a text's only sentence says no more for being read twice.
  return languagesOfText([...new Set([title, ...begun])].join('\n'));
}

/**
 * The language of a text by its script, letters, usual words and endings; none when it is not one of those with word
 * lists. A text of a few words may be in several, and one that nothing tells is taken for the first of its script.
 */
export function languagesOfText(text: string): LanguageCode[] {
  const words = wordsOf(text.slice(0, LOOKED_AT));
  const script = scriptOf(words);
  if (script === null) return [];
  const isShort = words.length < SPEAKING_LENGTH;
  const evidence = languageEvidence(words, script).filter(
    ({ language, weight }) => language !== null || !isShort || weight >= 1,
  );
  const most = Math.max(...evidence.map(({ weight }) => weight));
  if (most < leastWeight(words.length)) return [];
  const likeliest = evidence.filter(({ weight }) => weight === most).map(({ language }) => language);
  if (words.length >= TELLING_LENGTH && likeliest.length > 1) return [];
  const read = likeliest.filter((language) => language !== null);
  return most === 0 ? read.slice(0, 1) : read;
}

function leastWeight(words: number): number {
  if (words >= LONG) return words * LEAST_SHARE_OF_LONG;
  if (words >= TELLING_LENGTH) return words * LEAST_SHARE;
  return words >= SPEAKING_LENGTH ? 0.5 : 0;
}

function scriptOf(words: readonly string[]): ReadScript | null {
  const found = SCRIPTS.find(
    ([, letter]) => words.filter((word) => letter.test(word)).length * 2 > words.length,
  );
  return found?.[0] ?? null;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\p{M}ـ]/gu, '')
      .match(/\p{L}+/gu) ?? []
  );
}
