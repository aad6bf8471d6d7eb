import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Figure } from './figure.ts';

const WRITTEN_ORDINAL = /^(\d+)(?:st|nd|rd|th|er|re|e|eme|de|ste)$/;

/** Reads "third", "3rd" or "twenty-first" at token `first`; null if none stands there. */
export function readOrdinal(reading: Reading, first: number): Figure | null {
  const { ordinals, values } = reading.profile.numbers;
  const word = wordAt(reading, first);
  const written = WRITTEN_ORDINAL.exec(word);
  const plain = written ? Number(written[1]) : ordinals.get(word);
  if (plain !== undefined) return ordinal(first, first, plain);
  const tens = values.get(word);
  const unit = gapBefore(reading, first + 1) === '-' ? ordinals.get(wordAt(reading, first + 1)) : undefined;
  if (tens === undefined || unit === undefined || tens < 20 || tens % 10 > 0 || unit > 9) return null;
  return ordinal(first, first + 1, tens + unit);
}

function ordinal(first: number, last: number, value: number): Figure {
  return { first, last, min: value, max: value, comparison: 'exact', unit: 'ordinal' };
}
