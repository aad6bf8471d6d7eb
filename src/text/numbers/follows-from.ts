import type { Quantity } from '../quantity.ts';

/** Whether a claimed quantity is true of a stated one: it follows, it may be or not, or it cannot be. */
export type Following = 'follows' | 'open' | 'contradicted';

/** "About 40" holds for 36 to 44. */
const ABOUT = 0.1;
/** A date is yyyymmdd; below this its year was not given. */
const FIRST_DATED = 10_000;
/** Figures that are the same but for the arithmetic that read them. */
const ARITHMETIC = 1e-9;

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves are left out: "more than 40". */
  readonly isOpen: boolean;
}

/** Whether a sentence that states one quantity lets another one be claimed: of 60, "more than 50" is true, and "60 or 61" too. */
export function followsFrom(claimed: Quantity, stated: Quantity): Following {
  const [claim, fact] =
    isCalendar(claimed) && isCalendar(stated) ? alignDates(claimed, stated) : [claimed, stated];
  const wanted = allowed(claim, claim.comparison === 'about' ? ABOUT : 0);
  const found = allowed(fact, 0);
  if (isWithin(found, wanted)) return 'follows';
  return meets(found, wanted) ? 'open' : 'contradicted';
}

function allowed({ min, max, comparison }: Quantity, tolerance: number): Interval {
  switch (comparison) {
    case 'more-than':
      return { low: max, high: Number.POSITIVE_INFINITY, isOpen: true };
    case 'at-least':
      return { low: min, high: Number.POSITIVE_INFINITY, isOpen: false };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: min, isOpen: true };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: max, isOpen: false };
    default:
      return { low: min * (1 - tolerance), high: max * (1 + tolerance), isOpen: false };
  }
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const isStrict = outer.isOpen && !inner.isOpen;
  return isAtMost(outer.low, inner.low, isStrict) && isAtMost(inner.high, outer.high, isStrict);
}

function meets(one: Interval, other: Interval): boolean {
  const isStrict = one.isOpen || other.isOpen;
  return isAtMost(one.low, other.high, isStrict) && isAtMost(other.low, one.high, isStrict);
}

function isAtMost(one: number, other: number, isStrict: boolean): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return one <= other;
  const margin = ARITHMETIC * Math.max(Math.abs(one), Math.abs(other), 1);
  return isStrict ? one < other - margin : one <= other + margin;
}

function isCalendar({ unit }: Quantity): boolean {
  return unit === 'year' || unit === 'date';
}

/** Years as the days that they span; where one date has no year, the days of the year alone. */
function alignDates(one: Quantity, other: Quantity): [Quantity, Quantity] {
  const dates = [asDates(one), asDates(other)] as const;
  const isYearless = dates.some(({ min }) => min < FIRST_DATED);
  return isYearless ? [withoutYear(dates[0]), withoutYear(dates[1])] : [dates[0], dates[1]];
}

function asDates(quantity: Quantity): Quantity {
  if (quantity.unit === 'date') return quantity;
  return { ...quantity, min: quantity.min * FIRST_DATED + 101, max: quantity.max * FIRST_DATED + 1231 };
}

function withoutYear(quantity: Quantity): Quantity {
  return { ...quantity, min: quantity.min % FIRST_DATED, max: quantity.max % FIRST_DATED };
}
