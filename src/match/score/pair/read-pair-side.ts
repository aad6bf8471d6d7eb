import type { Token } from '../../../text/token.ts';
import type { ReadText } from '../../read/read-text.ts';
import type { PairSide } from './pair-side.ts';

/** Small words say little, but "in", "by" and "of" tell sides and places apart. */
const STOP_WORD = 0.5;

/** A text as one side of a pair. */
export function readPairSide(read: ReadText): PairSide {
  return {
    terms: read.tokens.map(({ term, start, stop, letterCase }) => ({
      key: term,
      weight: stop ? STOP_WORD : 1,
      capital: isCapital(letterCase),
      polarity: read.polarityAt(start),
    })),
    figures: read.quantities,
  };
}

function isCapital(letterCase: Token['letterCase']): boolean {
  return letterCase !== 'lower' && letterCase !== 'none';
}
