import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Span } from '../span.ts';
import {
  FARTHEST_REACH,
  restOfSentence,
  spanOf,
  startOfSentence,
  startsSentence,
  type TokenRange,
} from './clauses.ts';

/** Longest subject between what was said and the verb: "…," the British defence secretary, Michael Fallon, said. */
const LONGEST_SUBJECT = 7;
/** Longest rest behind a verb that follows what was said: "…," Fallon told The Sun on Friday. */
const LONGEST_REST = 4;
const CLOSED_QUOTE = /[,?!.]["\u201d\u2019\u00bb']|["\u201d\u00bb\u201c],/;
const OPENING_QUOTE = /["\u201c\u201e\u00ab]/;

/** Index of the token that follows the words spoken ("…," | Fallon told), or null where nothing was spoken before. */
function behindSpeech(reading: Reading, cue: TokenRange, mark: RegExp): number | null {
  for (let index = cue.first; index > 0 && cue.first - index <= LONGEST_SUBJECT; index--) {
    if (mark.test(gapBefore(reading, index))) return index;
    if (startsSentence(reading, index)) return null;
  }
  return null;
}

/** The quotation that ends before token `behind`, from its opening mark or the start of the text. */
function quotationBefore(reading: Reading, behind: number): Span {
  let first = behind - 1;
  while (first > 0 && behind - first < FARTHEST_REACH && !OPENING_QUOTE.test(gapBefore(reading, first)))
    first--;
  return spanOf(reading, { first, last: behind - 1 });
}

/** Words up to ", citing …" or ", adding …", which say more of the speech and nothing that was said. */
function lengthBeforeAside(reading: Reading, { first, last }: TokenRange): number {
  for (let index = first + 1; index <= last; index++)
    if (gapBefore(reading, index).includes(',') && wordAt(reading, index).endsWith('ing'))
      return index - first;
  return last - first + 1;
}

/** What a verb of speech attributes: the quotation or the sentence that it follows, or what comes behind it. */
export function scopeOfSpeech(reading: Reading, cue: TokenRange): Span {
  const rest = restOfSentence(reading, cue.last);
  const length = lengthBeforeAside(reading, rest);
  const quoted = length <= LONGEST_REST ? behindSpeech(reading, cue, CLOSED_QUOTE) : null;
  if (quoted !== null) return quotationBefore(reading, quoted);
  const stated = length <= LONGEST_REST ? behindSpeech(reading, cue, /,/) : null;
  if (stated === null || (length > 0 && startsSentence(reading, stated))) return spanOf(reading, rest);
  return spanOf(reading, startOfSentence(reading, stated - 1 >= 0 ? stated : 0));
}

/** What "according to" attributes: the rest, where it opens the sentence, else what stands before it. */
export function scopeOfSource(reading: Reading, cue: TokenRange): Span {
  const before = startOfSentence(reading, cue.first);
  const isOpening = before.last - before.first < 1;
  if (!isOpening) return spanOf(reading, before);
  const rest = restOfSentence(reading, cue.last);
  let first = rest.first;
  while (first <= rest.last && !gapBefore(reading, first).includes(',')) first++;
  return spanOf(reading, first <= rest.last ? { first, last: rest.last } : rest);
}
