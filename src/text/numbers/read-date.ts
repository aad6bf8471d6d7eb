import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Figure } from './figure.ts';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$/;

/** A day as yyyymmdd; the year is 0 where none was given. */
function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

interface DayParts {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

function figureOf(first: number, last: number, { year = 0, month, day }: DayParts): Figure {
  const min = dayNumber(year, month, day ?? 1);
  const max = dayNumber(year, month, day ?? 31);
  return { first, last, min, max, comparison: day === undefined ? 'range' : 'exact', unit: 'date' };
}

/** Month names are written with a capital where a small word would mean something else ("may"). */
function monthAt(reading: Reading, index: number): number | undefined {
  const month = reading.profile.numbers.months.get(wordAt(reading, index));
  if (reading.profile.code === 'en' && reading.tokens[index]?.letterCase === 'lower') return undefined;
  return month;
}

function isNear(reading: Reading, index: number): boolean {
  return /^(?:\.? ?,? |\. ?| de | of )$/.test(gapBefore(reading, index));
}

function yearAt(reading: Reading, index: number): number | undefined {
  const word = wordAt(reading, index);
  return YEAR.test(word) && isNear(reading, index) ? Number(word) : undefined;
}

/** "of October", "de octubre": a small word may stand between the day, the month and the year. */
function skipLink(reading: Reading, index: number): number {
  return /^(?:of|de|del|di)$/.test(wordAt(reading, index)) ? index + 1 : index;
}

/** "2 October 2015", "3 de octubre de 2015", "2. Oktober". */
function readDayFirst(reading: Reading, first: number): Figure | null {
  if (!DAY.test(wordAt(reading, first))) return null;
  const at = skipLink(reading, first + 1);
  const month = isNear(reading, at) ? monthAt(reading, at) : undefined;
  if (month === undefined) return null;
  const yearIndex = skipLink(reading, at + 1);
  const year = yearAt(reading, yearIndex);
  const day = Number.parseInt(wordAt(reading, first), 10);
  return year === undefined
    ? figureOf(first, at, { month, day })
    : figureOf(first, yearIndex, { year, month, day });
}

/** "October 2, 2015", "Oct. 2", "October 2015". */
function readMonthFirst(reading: Reading, first: number): Figure | null {
  const month = monthAt(reading, first);
  if (month === undefined) return null;
  const next = skipLink(reading, first + 1);
  const year = yearAt(reading, next);
  if (year !== undefined) return figureOf(first, next, { year, month });
  if (!DAY.test(wordAt(reading, first + 1)) || !/^\.? $/.test(gapBefore(reading, first + 1))) return null;
  const day = Number.parseInt(wordAt(reading, first + 1), 10);
  const yearBehind = yearAt(reading, first + 2);
  if (yearBehind === undefined) return figureOf(first, first + 1, { month, day });
  return figureOf(first, first + 2, { year: yearBehind, month, day });
}

/** "2015-10-02" and, where days come first, "02.10.2015". */
function readFigures(reading: Reading, first: number): Figure | null {
  const [one, two, three] = [wordAt(reading, first), wordAt(reading, first + 1), wordAt(reading, first + 2)];
  const signs = gapBefore(reading, first + 1) + gapBefore(reading, first + 2);
  if (!MONTH.test(two)) return null;
  if (signs === '--' && YEAR.test(one) && DAY.test(three)) {
    return figureOf(first, first + 2, { year: Number(one), month: Number(two), day: Number(three) });
  }
  if (signs !== '..' || !DAY.test(one) || !YEAR.test(three)) return null;
  return figureOf(first, first + 2, { year: Number(three), month: Number(two), day: Number(one) });
}

/** Reads the date that starts at token `first`; null if none does. */
export function readDate(reading: Reading, first: number): Figure | null {
  return readFigures(reading, first) ?? readDayFirst(reading, first) ?? readMonthFirst(reading, first);
}
