import { CLOSERS, NOTE } from '../sentence-end.ts';

const SIGN = String.raw`[.!?\u2026\u061f\u06d4\u0964]`;
/** A run of signs from its first one on (read from each of them, a long run takes the square of its length), or spaced ones. */
const SIGNS = String.raw`${SIGN}(?<!${SIGN}{2})(?:${SIGN}+|(?:[ \u00a0\u202f]${SIGN}(?=[\s"'\u201d\u2019\u00bb)\]]|$))*)`;
const WIDE = String.raw`[\u3002\uff01\uff1f]+(?:[\u300d\u300f\u201d\u2019\uff09\u300b\u3009\u3011\uff3d)]|\[\d{1,3}\])*`;

/** Stop signs, what closes behind them, a footnote mark, and the space before the next word; or wide signs with what closes. */
export const STOP = new RegExp(
  String.raw`(${SIGNS})(${CLOSERS})(?:(${NOTE})?(\s+)|(?=[A-Z"\u201c\u00ab]))|(${WIDE})\s*`,
  'g',
);
