import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Figure } from './figure.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';

/** What "7/8" may be about; 9/11 and 24/7 are not shares. */
const WHOLES_OF_SLASHED = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);
const LARGEST_WHOLE = 1000;
const LARGEST_PART = 99;

function share(first: number, last: number, value: number): Figure {
  return { first, last, min: value, max: value, comparison: 'exact', unit: 'share' };
}

/** "a third of the raids" and "by a third" are shares, "a third day" is not. */
function endsNounPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return !token || token.stop || !/^[ -]$/.test(gapBefore(reading, index));
}

/** "two-thirds", "three quarters", "a third of", "half". */
function readFraction(reading: Reading, first: number): Figure | null {
  const { fractions, articles, ordinals } = reading.profile.numbers;
  const alone = fractions.get(wordAt(reading, first));
  if (alone === 0.5) return readHalf(reading, first);
  const part = articles.has(wordAt(reading, first)) ? null : readNumeral(reading, first);
  const index = part ? part.last + 1 : first + 1;
  const fraction = /^[ -]$/.test(gapBefore(reading, index))
    ? fractions.get(wordAt(reading, index))
    : undefined;
  if (fraction === undefined) return null;
  if (part) return part.value < 1 / fraction ? share(first, index, part.value * fraction) : null;
  const isArticle = articles.has(wordAt(reading, first));
  const isOrdinalToo = ordinals.has(wordAt(reading, index));
  return isArticle && (fraction === 0.5 || !isOrdinalToo || endsNounPhrase(reading, index + 1))
    ? share(first, index, fraction)
    : null;
}

/** "half a million" is a count; "half" is a share. */
function readHalf(reading: Reading, first: number): Figure {
  const { articles, scales } = reading.profile.numbers;
  const at = articles.has(wordAt(reading, first + 1)) ? first + 2 : first + 1;
  const scale = scales.get(wordAt(reading, at));
  if (scale === undefined) return share(first, first, 0.5);
  return { first, last: at, min: scale / 2, max: scale / 2, comparison: 'exact', unit: 'count' };
}

function isUnit(reading: Reading, index: number): boolean {
  return reading.profile.numbers.measures.at(reading.tokens, index) !== null;
}

function isPart(part: Numeral, whole: Numeral): boolean {
  return (
    part.value > 0 &&
    part.value < whole.value &&
    Number.isInteger(part.value) &&
    Number.isInteger(whole.value)
  );
}

/** "1-in-20", "nine out of ten", French "une sur cinq"; "three in 24 hours" is a span of time. */
function readPartOfWhole(reading: Reading, part: Numeral): Figure | null {
  const { outOf } = reading.profile.numbers;
  for (const nouns of [0, 1]) {
    const link = outOf.at(reading.tokens, part.last + 1 + nouns);
    const whole = link ? readNumeral(reading, part.last + 1 + nouns + link.length) : null;
    if (!whole || !isPart(part, whole)) continue;
    if (part.value > LARGEST_PART || whole.value > LARGEST_WHOLE || isUnit(reading, whole.last + 1)) continue;
    if (/[.;:!?]/.test(gapBefore(reading, whole.first))) continue;
    return share(part.first, whole.last, part.value / whole.value);
  }
  return null;
}

function readSlashed(reading: Reading, part: Numeral): Figure | null {
  if (part.form !== 'digits' || gapBefore(reading, part.last + 1) !== '/') return null;
  const whole = readNumeral(reading, part.last + 1);
  if (!whole || !isPart(part, whole) || !WHOLES_OF_SLASHED.has(whole.value)) return null;
  return gapBefore(reading, whole.last + 1).startsWith('/')
    ? null
    : share(part.first, whole.last, part.value / whole.value);
}

/** "every fifth", "jeder zwanzigste". */
function readEveryNth(reading: Reading, first: number): Figure | null {
  const { everyNth, ordinals } = reading.profile.numbers;
  const every = everyNth.at(reading.tokens, first);
  if (!every) return null;
  const nth = ordinals.get(wordAt(reading, first + every.length));
  return nth && nth > 1 ? share(first, first + every.length, 1 / nth) : null;
}

/** Reads a share that is not written as a percentage and starts at token `first`; null if none does. */
export function readShare(reading: Reading, first: number): Figure | null {
  const everyNth = readEveryNth(reading, first);
  if (everyNth) return everyNth;
  const part = readNumeral(reading, first);
  const ofWhole = part && (readSlashed(reading, part) ?? readPartOfWhole(reading, part));
  return ofWhole ?? readFraction(reading, first);
}
