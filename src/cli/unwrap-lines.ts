/** A line, its break, and no blank line or indentation after it. */
const LINE = /^([^\n]*\S)[^\S\n]*\n(?=\S)/gm;
const ENDS_SENTENCE = /[.!?\u2026:\u061f\u3002]["'\u201d\u2019\u00bb)\]]*$/;
const LIST_MARK = /^(?:[\u2022*\u2013\u2014-]\s|\d{1,2}[.)]\s)/;
const SMALL_LETTER = /^\p{Ll}/u;
const LETTER_WITHOUT_CASE = /^\p{Lo}/u;
/** An editor's line breaks fall this often before a small letter at least, even in German. */
const LEAST_GOING_ON = 1 / 3;
/** A line that a margin broke is about as long as the others, and not longer than an editor's. */
const FULL_LINE = 0.7;
const WIDEST_MARGIN = 120;

interface Line {
  readonly written: string;
  /** Where the next one starts. */
  readonly next: number;
}

/**
 * Joins lines that a margin broke: where many go on in the next, all that end no sentence. A break becomes as many
 * spaces, so that every offset stays what it is.
 */
export function unwrapLines(text: string): string {
  const lines = Array.from(text.matchAll(LINE), ({ 0: whole, 1: written = '', index }) => ({
    written,
    next: index + whole.length,
  }));
  const inSentence = lines.filter(
    ({ written, next }) => !ENDS_SENTENCE.test(written) && !LIST_MARK.test(text.slice(next, next + 4)),
  );
  const goingOn = countGoingOn(text, inSentence);
  if (goingOn < 2 || goingOn < inSentence.length * LEAST_GOING_ON) return text;
  const joined = new Set(inSentence.map(({ next }) => next));
  return text.replace(LINE, (whole, written: string, at: number) =>
    joined.has(at + whole.length) ? written.padEnd(whole.length) : whole,
  );
}

/** Lines after which the next begins with a small letter; where letters have no case, lines that fill the margin. */
function countGoingOn(text: string, lines: readonly Line[]): number {
  const margin = lines.reduce((longest, { written }) => Math.max(longest, written.length), 0);
  const isFull = (line: string) => margin <= WIDEST_MARGIN && line.length >= margin * FULL_LINE;
  return lines.filter(({ written, next }) => {
    const begun = text.slice(next, next + 2);
    return SMALL_LETTER.test(begun) || (LETTER_WITHOUT_CASE.test(begun) && isFull(written));
  }).length;
}
