import type { Span } from '../span.ts';

/** Longest quotation (in characters) that stays whole beside its attribution; beyond it only its last sentence does. */
const LONGEST_ATTRIBUTED = 300;
/** A quotation or a bracket of two or three short sentences is one utterance. */
const LONGEST_SHORT = 100;

const MARK = /["\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb()[\]\u300c-\u300f]|\n\s*\n/g;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u2018': '\u2019',
  '\u201c': '\u201d"',
  '\u201d': '\u201d',
  '\u201e': '\u201c\u201d"',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
  '(': ')',
  '[': ']',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
};
/** A comma at the closing mark, or small letters behind it, with or without a dash, say that the sentence goes on. */
const GOES_ON_BEHIND = /^(?:,|\s*[-\u2013\u2014]\s*\p{Ll}|\s+\p{Ll})/u;
const COMMA_INSIDE = /[,\u060c]\s*$/;

interface OpenMark {
  readonly at: number;
  readonly closers: string;
}

/** A straight quote opens where a space or a bracket stands before it, and closes where none does. */
function canOpen(text: string, index: number): boolean {
  return text.charAt(index) !== '"' || index === 0 || /[\s([\u2014\u2013-]/.test(text.charAt(index - 1));
}

/** ’ is an apostrophe where a letter follows. */
function canClose(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark === '\u2019') return !/\p{L}/u.test(text.charAt(index + 1));
  return mark !== '"' || /\S/.test(text.charAt(index - 1));
}

function isAttributed(text: string, { start, end }: Span): boolean {
  return (
    COMMA_INSIDE.test(text.slice(Math.max(start, end - 3), end - 1)) ||
    GOES_ON_BEHIND.test(text.slice(end, end + 6))
  );
}

function staysWhole(text: string, span: Span): boolean {
  const length = span.end - span.start;
  if (length <= LONGEST_SHORT) return true;
  const isQuotation = !/[([]/.test(text.charAt(span.start));
  return isQuotation && length <= LONGEST_ATTRIBUTED && isAttributed(text, span);
}

/**
 * The quotations and brackets of a text that no sentence ends in, in order: those that their attribution follows ("We can.
 * We will," he said), and short ones. A mark that is opened again before it closes counts as never closed.
 */
export function enclosuresOf(text: string): Span[] {
  const enclosures: Span[] = [];
  let open = null as OpenMark | null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open?.closers.includes(mark) && canClose(text, index)) {
      const span = { start: open.at, end: index + 1 };
      if (staysWhole(text, span)) enclosures.push(span);
      open = null;
      continue;
    }
    const closers: string | undefined = CLOSERS[mark];
    if (mark.includes('\n')) open = null;
    else if (closers !== undefined && canOpen(text, index) && !(open && /[([]/.test(mark)))
      open = { at: index, closers };
  }
  return enclosures;
}
