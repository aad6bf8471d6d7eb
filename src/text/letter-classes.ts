import { INVISIBLE, LOOSE_MARK } from './loose-marks.ts';

/** What a UTF-16 unit can be, as bits, so that one pass over a text can say which paths it needs. */
export const LETTER = 1;
const UPPER = 2;
export const DIGIT = 4;
export const APOSTROPHE = 8;
/** Must be folded before it can be read: marks, invisible characters, full-width forms, surrogates. */
export const ODD = 16;
export const LATIN = 32;
/** Greek and Cyrillic, whose letters can pass for Latin ones. */
export const LOOK_ALIKE_SCRIPT = 64;
/** Scripts written without spaces. */
export const SPACELESS = 128;

const TABLE_SIZE = 0x2500;
const APOSTROPHES = /['\u2019\u02bc\u2018\u2032\u00b4`]/;
const COMPATIBILITY_SIGNS = /[\u2100-\u215f\u2460-\u24ff]/;
const SPACELESS_SCRIPTS =
  /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const ARABIC_INDIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/;

function classify(char: string): number {
  if (APOSTROPHES.test(char)) return APOSTROPHE;
  if (/[\ud800-\udfff\ufb00-\uffff]/.test(char) || COMPATIBILITY_SIGNS.test(char)) return ODD;
  if (INVISIBLE.test(char) || LOOSE_MARK.test(char)) return ODD;
  if (SPACELESS_SCRIPTS.test(char)) return LETTER | SPACELESS;
  if (/[0-9]/.test(char) || ARABIC_INDIC_DIGITS.test(char)) return DIGIT;
  if (/[\u00aa\u00ba]/.test(char)) return 0;
  if (!/[\p{L}\p{M}]/u.test(char)) return 0;
  let bits = LETTER;
  if (/\p{Lu}/u.test(char)) bits |= UPPER;
  if (/\p{Script=Latin}/u.test(char)) bits |= LATIN;
  if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(char)) bits |= LOOK_ALIKE_SCRIPT;
  return bits;
}

const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

/** The class bits of a UTF-16 unit; 0 for everything that separates words. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? (TABLE[code] as number) : classify(String.fromCharCode(code));
}

/** The class bits of every unit of a text, or-ed together. */
export function classesIn(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= classOf(text.charCodeAt(index));
  return bits;
}
