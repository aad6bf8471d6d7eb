import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Figure } from './figure.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly isRange: boolean;
  readonly low: Numeral;
  readonly end?: number;
}

/** The scale that both ends of "2 to 3 million" share. */
function sharedScale(reading: Reading, { low, high }: { low: Numeral; high: Numeral }): number {
  const isScaled = high.last > high.first && low.last === low.first;
  const scale = isScaled ? (reading.profile.numbers.scales.get(wordAt(reading, high.last)) ?? 1) : 1;
  return scale > 1 && low.value * scale <= high.value ? scale : 1;
}

/** Tokens that may stand between a low end and the joining word: "5% to 10%", "$3 to $5". */
function joinAt(reading: Reading, index: number, isOpened: boolean): number | null {
  const { rangeJoins, percent, comparedBefore } = reading.profile.numbers;
  const skipped = percent.at(reading.tokens, index)?.length ?? 0;
  const at = index + skipped;
  if (/^%? ?- ?\W?$/.test(gapBefore(reading, at)) && skipped === 0) return at;
  const join = rangeJoins.at(reading.tokens, at);
  if (!join || !/^%? $/.test(gapBefore(reading, at))) return null;
  const isPlainJoin = isOpened || !/^(?:and|et|und|y|e|i|en|і|и|ve|و)$/.test(wordAt(reading, at));
  return isPlainJoin && !comparedBefore.at(reading.tokens, at + join.length) ? at + join.length : null;
}

/** "85-90", "2 to 3 million", "between 1,098 and 1,450"; or a single number. */
function readBounds(reading: Reading, first: number): Bounds | null {
  const low = readNumeral(reading, first);
  if (!low) return null;
  const single = {
    first,
    last: low.last,
    min: low.value,
    max: low.value,
    isRange: false,
    low,
    ...(low.end ? { end: low.end } : {}),
  };
  const isOpened = reading.profile.numbers.rangeOpens.before(reading.tokens, first) !== null;
  const at = joinAt(reading, low.last + 1, isOpened);
  const high = at === null ? null : readNumeral(reading, at);
  if (!high || /^(?:0\d|\d+st|\d+th)/.test(wordAt(reading, high.first))) return single;
  const min = low.value * sharedScale(reading, { low, high });
  return min < high.value ? { first, last: high.last, min, max: high.value, isRange: true, low } : single;
}

/** "2015–16" and "2015-2016" are spans of years. */
function readYears(reading: Reading, first: number): Figure | null {
  const word = wordAt(reading, first);
  if (!YEAR.test(word) || reading.tokens[first]?.end !== (reading.tokens[first]?.start ?? 0) + 4) return null;
  const min = Number(word);
  const nextWord = wordAt(reading, first + 1);
  const gap = gapBefore(reading, first + 1);
  if (nextWord === 's' && /^['\u2019]?$/.test(gap) && min % 10 === 0) {
    return { first, last: first + 1, min, max: min + 9, comparison: 'range', unit: 'year' };
  }
  const isSpan =
    /^[-/]$/.test(gap) && /^(?:\d\d|\d{4})$/.test(nextWord) && !gapBefore(reading, first + 2).startsWith('-');
  const max = nextWord.length === 2 ? min - (min % 100) + Number(nextWord) : Number(nextWord);
  if (isSpan && max > min && max - min < 100)
    return { first, last: first + 1, min, max, comparison: 'range', unit: 'year' };
  return isYear(reading, first)
    ? { first, last: first, min, max: min, comparison: 'exact', unit: 'year' }
    : null;
}

/** A bare figure is a year after "in" and the like, or where no noun follows that it could count. */
function isYear(reading: Reading, index: number): boolean {
  const { numbers } = reading.profile;
  if (numbers.comparedBefore.before(reading.tokens, index)?.meaning.match(/than|least|most/)) return false;
  if (/[$€£%+]/.test(gapBefore(reading, index) + gapBefore(reading, index + 1))) return false;
  if (numbers.measures.at(reading.tokens, index + 1) || numbers.scales.has(wordAt(reading, index + 1)))
    return false;
  if (numbers.beforeYear.has(wordAt(reading, index - 1))) return true;
  const next = reading.tokens[index + 1];
  return !next || next.stop || !/^ $/.test(gapBefore(reading, index + 1)) || next.letterCase === 'title';
}

/** What "thousands" or "thousand" multiplies by behind "hundreds of" or "hundreds". */
function vagueScale(reading: Reading, index: number): number | undefined {
  const { scales, vague } = reading.profile.numbers;
  const word = wordAt(reading, index);
  const scale = scales.get(word) ?? (vague.get(word)?.[0] ?? 0) / 2;
  return scale >= 1000 ? scale : undefined;
}

/** "dozens", "hundreds of thousands". */
function readVague(reading: Reading, first: number): Figure | null {
  const rough = reading.profile.numbers.vague.get(wordAt(reading, first));
  if (!rough) return null;
  const last = [first + 1, first + 2].find((index) => vagueScale(reading, index) !== undefined) ?? first;
  const scale = last > first ? (vagueScale(reading, last) as number) : 1;
  return { first, last, min: rough[0] * scale, max: rough[1] * scale, comparison: 'about', unit: 'count' };
}

/** Reads the count, measure or year that starts at token `first`, still without its unit; null if none does. */
export function readCount(reading: Reading, first: number): Figure | null {
  const years = readYears(reading, first);
  if (years) return years;
  const vague = readVague(reading, first);
  if (vague) return vague;
  const bounds = readBounds(reading, first);
  if (!bounds) return null;
  const { last, min, max, isRange, end } = bounds;
  return {
    first,
    last,
    min,
    max,
    comparison: isRange ? 'range' : 'exact',
    unit: 'count',
    ...(end ? { end } : {}),
  };
}
