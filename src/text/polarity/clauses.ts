import { gapBefore, type Reading, wordAt } from '../reading.ts';
import { SENTENCE_END_INSIDE } from '../sentence-end.ts';
import type { Span } from '../span.ts';

/** Token indices: `first` and `last` belong to the part, which is empty when `last` is before `first`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const CLAUSE_MARK = /[,;:\u2014\u060c\u061b\u3001]|\s-\s|--/;
const STRONG_MARK = /[;\u061b]/;
const LONGEST_TITLE = 4;
/** Tokens that a cue can reach in either direction; without a limit "no no no …" takes the square of its length. */
export const FARTHEST_REACH = 120;

/** "Mr. Fallon" and "U.S. jets" do not end a sentence: what stands before the full stop is short and has a capital. */
export function startsSentence(reading: Reading, index: number): boolean {
  if (index <= 0) return true;
  if (!SENTENCE_END_INSIDE.test(gapBefore(reading, index))) return false;
  const before = reading.tokens[index - 1];
  const isTitle =
    before &&
    before.word.length <= LONGEST_TITLE &&
    before.letterCase !== 'lower' &&
    before.letterCase !== 'none';
  return !isTitle;
}

/** WHO and AS are names. */
function startsClause(reading: Reading, index: number): boolean {
  const { contrast, clauseOpeners } = reading.profile.cues;
  const word = wordAt(reading, index);
  const isName = word.length > 1 && reading.tokens[index]?.letterCase === 'upper';
  const isOpener = !isName && (contrast.has(word) || clauseOpeners.has(word));
  return isOpener || CLAUSE_MARK.test(gapBefore(reading, index));
}

function startsContrast(reading: Reading, index: number): boolean {
  return (
    reading.profile.cues.contrast.has(wordAt(reading, index)) || STRONG_MARK.test(gapBefore(reading, index))
  );
}

type Boundary = (reading: Reading, index: number) => boolean;

function lastBefore(reading: Reading, from: number, isBoundary: Boundary): number {
  let last = from;
  while (
    last - from < FARTHEST_REACH &&
    last + 1 < reading.tokens.length &&
    !startsSentence(reading, last + 1) &&
    !isBoundary(reading, last + 1)
  )
    last++;
  return last;
}

/** The tokens behind `index` to the end of its clause. */
export function restOfClause(reading: Reading, index: number): TokenRange {
  return { first: index + 1, last: lastBefore(reading, index, startsClause) };
}

/** The tokens behind `index` to where the sentence ends or turns round ("but", a semicolon). */
export function restOfSentence(reading: Reading, index: number): TokenRange {
  return { first: index + 1, last: lastBefore(reading, index, startsContrast) };
}

function firstFrom(reading: Reading, index: number, isBoundary: Boundary): number {
  let first = index;
  while (
    first > 0 &&
    index - first < FARTHEST_REACH &&
    !startsSentence(reading, first) &&
    !isBoundary(reading, first)
  )
    first--;
  return first;
}

/** The tokens before `index` from the start of its sentence. */
export function startOfSentence(reading: Reading, index: number): TokenRange {
  return { first: firstFrom(reading, index, () => false), last: index - 1 };
}

/** The sentence that ends with token `last`. */
export function sentenceUpTo(reading: Reading, last: number): TokenRange {
  return { first: firstFrom(reading, last, () => false), last };
}

/** The whole clause in which `index` stands. */
export function clauseAround(reading: Reading, index: number): TokenRange {
  return { first: firstFrom(reading, index, startsClause), last: restOfClause(reading, index).last };
}

/** The offsets of a range of tokens; empty, at the place where it would start, for an empty range. */
export function spanOf({ tokens, text }: Reading, { first, last }: TokenRange): Span {
  if (last < first) {
    const at = tokens[first - 1]?.end ?? text.length;
    return { start: at, end: at };
  }
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? text.length };
}
