import { enclosuresOf } from './segment/enclosures.ts';
import { endsSentence, type Stop } from './segment/ends-sentence.ts';
import { blockStarts } from './segment/line-breaks.ts';
import { type SegmentationRules, segmentationRules } from './segment/segmentation-rules.ts';
import { STOP } from './segment/stop-pattern.ts';
import type { Span } from './span.ts';

/** A space was lost between two sentences: "politicians.Russian air strikes" (not "Booking.com" or "Node.Js"). */
const LOST_SPACE = /(?:^|[\s"'(])\p{L}*\p{Ll}{3}$/u;
const NEXT_SENTENCE = /^["\u201c\u00ab]?(\p{Lu}\p{Ll}*)\s/u;
const SHORTEST_UNLISTED = 4;

/** Walks along spans in order; says whether an offset, asked for in ascending order, lies within one. */
function createCursor(spans: readonly Span[]): (offset: number) => boolean {
  let current = 0;
  return (offset) => {
    while (current < spans.length && (spans[current] as Span).end <= offset) current++;
    const span = spans[current];
    return span !== undefined && offset > span.start;
  };
}

function lostSpace(text: string, { at, end }: Stop, rules: SegmentationRules): boolean {
  if (!LOST_SPACE.test(text.slice(Math.max(0, at - 24), at))) return false;
  const next = NEXT_SENTENCE.exec(text.slice(end, end + 24))?.[1] ?? '';
  return next.length >= SHORTEST_UNLISTED || rules.starters.has(next);
}

/** Offsets at which sentences start behind a stop, within one block. */
function sentenceStarts(text: string, rules: SegmentationRules): number[] {
  const starts: number[] = [];
  const isEnclosed = createCursor(enclosuresOf(text));
  let sentenceStart = 0;
  for (const match of text.matchAll(STOP)) {
    const [whole, signs = '', closers = '', note = '', space, wideSigns] = match;
    const next = match.index + whole.length;
    const end = match.index + signs.length + closers.length;
    if (next >= text.length || isEnclosed(end)) continue;
    const stop: Stop = { at: match.index, signs, note, end, next, sentenceStart };
    const isEnd =
      wideSigns !== undefined || (space ? endsSentence(text, stop, rules) : lostSpace(text, stop, rules));
    if (!isEnd) continue;
    starts.push(next);
    sentenceStart = next;
  }
  return starts;
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** Cuts a text at offsets; the pieces lose the white space at their ends, and empty ones are left out. */
function cut(text: string, starts: readonly number[]): Span[] {
  const edges = [0, ...starts, text.length];
  return edges.slice(1).flatMap((end, index) => {
    const span = trimmed(text, edges[index] as number, end);
    return span.end > span.start ? [span] : [];
  });
}

/**
 * The sentences of a block of text, in order; between them stands white space only. A quotation and its attribution are
 * one sentence, abbreviations and initials end none. `language` is a BCP 47 tag, null where the page does not say.
 */
export function segmentSentences(text: string, language: string | null): Span[] {
  const rules = segmentationRules(language);
  return cut(text, blockStarts(text)).flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    return cut(block, sentenceStarts(block, rules)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  });
}
