import { gapBefore, type Reading, wordAt } from '../reading.ts';
import { readCompound } from './read-compound.ts';

/** A plain number at some tokens, before its unit and the words around it are read. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: 'digits' | 'words';
  /** End offset where a sign such as ½ belongs to it. */
  readonly end?: number;
}

const VULGAR_FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};
/** Arabic writes "and" together with the number behind it. */
const ARABIC_AND = 'و';
const PLAIN_FIGURE = /^\d+(?:\.\d+)?$/;

function isJoined(reading: Reading, index: number): boolean {
  return /^[ -]?$/.test(gapBefore(reading, index));
}

/** Scales behind a figure: "1.5 million", "3bn", "two hundred thousand". A bare "m" is left to the unit. */
function scaleAt(reading: Reading, index: number): number | undefined {
  return isJoined(reading, index) ? reading.profile.numbers.scales.get(wordAt(reading, index)) : undefined;
}

function readDigits(reading: Reading, first: number): Numeral | null {
  const word = wordAt(reading, first);
  if (!PLAIN_FIGURE.test(word)) return null;
  let value = Number(word);
  const fraction = VULGAR_FRACTIONS[gapBefore(reading, first + 1).charAt(0)];
  if (fraction !== undefined) {
    const end = (reading.tokens[first]?.end ?? 0) + 1;
    return { first, last: first, value: value + fraction, form: 'digits', end };
  }
  let last = first;
  for (let scale = scaleAt(reading, last + 1); scale !== undefined; scale = scaleAt(reading, last + 1)) {
    value *= scale;
    last++;
  }
  return { first, last, value, form: 'digits' };
}

/** "ninety nine" adds up, "nine ninety" does not; "quatre-vingt" multiplies; "soixante-dix" adds; Arabic says "five and twenty". */
function addWord(current: number, value: number, isGlued: boolean): number | null {
  if (current === 0) return value;
  if (current % 100 === 4 && value === 20) return current + 76;
  const isTeen = value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80);
  if (isTeen) return current + value;
  if (value >= 100 && value > current) return null;
  const room = current % 100 === 0 ? 100 : current % 10 === 0 && current % 100 >= 20 ? 10 : 0;
  if (value > 0 && value < room) return current + value;
  if (current % 1000 === 0 && value < 1000) return current + value;
  const isUnitsFirst = isGlued && current % 100 < 10 && value >= 20 && value < 100 && value % 10 === 0;
  return isUnitsFirst ? current + value : null;
}

interface WordSum {
  readonly total: number;
  readonly current: number;
}

function multiply({ total, current }: WordSum, scale: number): WordSum {
  if (scale < 1000)
    return { total, current: Math.floor(current / 1000) * 1000 + (current % 1000 || 1) * scale };
  return { total: total + (current || 1) * scale, current: 0 };
}

/** One more word of a number, or null where it ends. */
function nextSum(reading: Reading, index: number, sum: WordSum & { isGlued: boolean }): WordSum | null {
  const { numbers } = reading.profile;
  const word = wordAt(reading, index);
  const scale = numbers.scales.get(word);
  if (scale !== undefined && (sum.current > 0 || sum.total > scale)) return multiply(sum, scale);
  const isPrefixed = word.startsWith(ARABIC_AND);
  const value = readCompound(word, numbers) ?? (isPrefixed ? readCompound(word.slice(1), numbers) : null);
  if (value === null) return null;
  const current = addWord(sum.current, value, sum.isGlued || isPrefixed);
  return current === null ? null : { total: sum.total, current };
}

function startSum(reading: Reading, first: number): { sum: WordSum; last: number } | null {
  const { numbers } = reading.profile;
  const word = wordAt(reading, first);
  const value = readCompound(word, numbers);
  if (value !== null) return { sum: { total: 0, current: value }, last: first };
  const scale = numbers.articles.has(word) ? scaleAt(reading, first + 1) : undefined;
  return scale === undefined ? null : { sum: multiply({ total: 0, current: 1 }, scale), last: first + 1 };
}

function readWords(reading: Reading, first: number): Numeral | null {
  const started = startSum(reading, first);
  if (!started) return null;
  let { sum, last } = started;
  for (;;) {
    const isGlued =
      reading.profile.numbers.glue.has(wordAt(reading, last + 1)) && isJoined(reading, last + 1);
    const index = last + (isGlued ? 2 : 1);
    if (!isJoined(reading, index)) break;
    const next = nextSum(reading, index, { ...sum, isGlued });
    if (!next) break;
    sum = next;
    last = index;
  }
  return { first, last, value: sum.total + sum.current, form: 'words' };
}

/** Reads the number that starts at token `first`, in digits or in words, with its scale ("1.5 million"); null if none does. */
export function readNumeral(reading: Reading, first: number): Numeral | null {
  return readDigits(reading, first) ?? readWords(reading, first);
}
