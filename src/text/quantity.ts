import type { Span } from './span.ts';

/** A value read from a text: "1-in-20", "five per cent", "more than 1000", "$3 bn", "2015–16". */
export interface Quantity extends Span {
  /** Bounds of the value as stated; equal for a plain figure. Percentages and fractions are shares of 1. */
  readonly min: number;
  readonly max: number;
  /** What the words around the figure make of it; `about` is stated as an approximation ("some 40"). */
  readonly comparison: 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'range';
  /**
   * `money:usd` and the like for money; `unit:m` and the like for measures, SI where a conversion exists (durations in
   * seconds). A date's bounds are yyyymmdd, with the year 0 where none was given ("Oct 2" is 1002).
   */
  readonly unit: 'count' | 'share' | 'year' | 'date' | 'ordinal' | `money:${string}` | `unit:${string}`;
}
