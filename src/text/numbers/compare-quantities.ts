import type { Quantity } from '../quantity.ts';

export type Agreement = 'same' | 'compatible' | 'different' | 'unrelated';

/** "about 40" may be 36 or 44. */
const ABOUT = 0.1;
/** "More than 1,000" is not said of 2,500: who knows of twice as many says so. */
const FARTHEST_BOUND = 2;
/** Rounding that two reports of one figure may differ by ("1.5 million", 1,498,321). */
const ROUNDING = 0.02;
/** Percentages are given in whole points at the coarsest; a third is 33 %. */
const SHARE_ROUNDING = 0.005;
const LEAST_ROUNDED_COUNT = 1000;

interface Interval {
  readonly low: number;
  readonly high: number;
}

function plausible({ min, max, comparison }: Quantity): Interval {
  switch (comparison) {
    case 'about':
      return min === max ? { low: min * (1 - ABOUT), high: max * (1 + ABOUT) } : { low: min, high: max };
    case 'more-than':
    case 'at-least':
      return { low: min, high: max * FARTHEST_BOUND };
    case 'less-than':
    case 'at-most':
      return { low: min / FARTHEST_BOUND, high: max };
    case 'exact':
    case 'range':
      return { low: min, high: max };
  }
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1);
}

function isLowerBound({ comparison }: Quantity): boolean {
  return comparison === 'more-than' || comparison === 'at-least';
}

function isUpperBound({ comparison }: Quantity): boolean {
  return comparison === 'less-than' || comparison === 'at-most';
}

/** "More than 1,000" and "at most 1,000" touch without meeting; "more than 1,000" and a plain 1,000 meet. */
function meet(one: Quantity, other: Quantity): boolean {
  const [a, b] = [plausible(one), plausible(other)];
  const touch = isClose(a.high, b.low) || isClose(b.high, a.low);
  const isStrict = one.comparison.endsWith('than') || other.comparison.endsWith('than');
  const faceAway = (isLowerBound(one) && isUpperBound(other)) || (isUpperBound(one) && isLowerBound(other));
  return touch ? !(isStrict && faceAway) : a.low <= b.high && b.low <= a.high;
}

function areRoundings(one: Quantity, other: Quantity): boolean {
  if (one.comparison !== 'exact' || other.comparison !== 'exact' || isCalendar(one)) return false;
  const apart = Math.abs(one.min - other.min);
  if (one.unit === 'share') return apart <= SHARE_ROUNDING + 1e-9;
  const larger = Math.max(one.min, other.min);
  return larger >= LEAST_ROUNDED_COUNT && apart <= larger * ROUNDING;
}

/** A year holds its dates, and a date without a year may be of any. */
function compareCalendar(one: Quantity, other: Quantity): Agreement {
  if (one.unit === 'year' && other.unit === 'year') return compareAlike(one, other);
  if (one.unit === 'year') return compareCalendar(other, one);
  if (other.unit === 'year') {
    const year = Math.floor(one.min / 10_000);
    return year === 0 ? 'unrelated' : year >= other.min && year <= other.max ? 'compatible' : 'different';
  }
  const isYearless = one.min < 10_000 || other.min < 10_000;
  if (!isYearless) return compareAlike(one, other);
  const dayOfYear = (quantity: Quantity): Quantity => ({
    ...quantity,
    min: quantity.min % 10_000,
    max: quantity.max % 10_000,
  });
  const agreement = compareAlike(dayOfYear(one), dayOfYear(other));
  const areBothYearless = one.min < 10_000 && other.min < 10_000;
  return agreement === 'same' && !areBothYearless ? 'compatible' : agreement;
}

function compareAlike(one: Quantity, other: Quantity): Agreement {
  const areEqual = isClose(one.min, other.min) && isClose(one.max, other.max);
  if (areEqual && one.comparison === other.comparison) return 'same';
  return meet(one, other) || areRoundings(one, other) ? 'compatible' : 'different';
}

function isCalendar({ unit }: Quantity): boolean {
  return unit === 'year' || unit === 'date';
}

/** How two stated quantities agree: `unrelated` where their units differ, `compatible` where both may be true of one fact. */
export function compareQuantities(one: Quantity, other: Quantity): Agreement {
  if (isCalendar(one) && isCalendar(other)) return compareCalendar(one, other);
  return one.unit === other.unit ? compareAlike(one, other) : 'unrelated';
}
