import type { Quantity } from '../quantity.ts';

/** A quantity while it is being read: the tokens it takes, and what is known of it so far. */
export interface Figure {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly comparison: Quantity['comparison'];
  readonly unit: Quantity['unit'];
  /** Offset to which signs behind the last token belong ("5%"); the token's end where there are none. */
  readonly end?: number;
  /** Offset from which signs before the first token belong ("$3 bn"). */
  readonly start?: number;
}
