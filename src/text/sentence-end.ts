/** Stop signs of the scripts that we read, as a character class. */
const STOPS = String.raw`[.!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f]`;

/**
 * What may close behind a stop sign, as the source of a pattern: quotation marks in the manner of any language, brackets,
 * and notes in brackets. No stop may stand in these, or a run of them would be read anew from each.
 */
export const CLOSERS = String.raw`(?:["'\u201d\u2019\u201c\u00ab)\]\u300d\u300f\uff09\u300b]|[ \u00a0\u202f]?\u00bb|\[[^[\].!?\u2026\u3002]{1,30}\])*`;

/** Footnote marks outside brackets, as the source of a pattern: "it.1 The", "said.3, 4 Then", "left.* She". */
export const NOTE = String.raw`(?:\d{1,3}(?:[,\u2013-] ?\d{1,3})*|[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,4})["\u201d\u2019]?`;

/** The end of a sentence with white space behind it, wherever in a text that stands. */
export const SENTENCE_END_INSIDE = new RegExp(String.raw`${STOPS}${CLOSERS}\s`);

/** The end of a text that ends with a sentence; "version 2.0" and "Inside No.10" do not. */
export const SENTENCE_END = new RegExp(
  String.raw`${STOPS}${CLOSERS}(?:(?<=\p{Ll}{2}[.!?]|[^\p{L}\p{N}.])${NOTE})?\s*$`,
  'u',
);
