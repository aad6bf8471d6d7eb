import type { SegmentationRules } from './segmentation-rules.ts';

/** A run of stops with what closes behind it, and where the next word may begin a sentence. */
export interface Stop {
  /** Offset of the first stop sign. */
  readonly at: number;
  /** The stop signs themselves: ".", "?!", "...". */
  readonly signs: string;
  /** Offset behind closing quotes and brackets. */
  readonly end: number;
  /** Offset of the next character that is no space. */
  readonly next: number;
  /** Where the sentence so far began. */
  readonly sentenceStart: number;
}

const WINDOW = 64;
const LONGEST_SPEAKER = 3;
const OPENERS = /^["'\u201c\u201e\u2018\u00ab([\u00bf\u00a1\u2013\u2014\s-]+/;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&'\u2019-]+$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}'\u2019]+/u;
/** U.S., z.B., J.-P. */
const DOTTED_LETTERS = /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u;
const LETTERED = new Set(['Plan', 'Group', 'Class', 'Vitamin', 'Hepatitis', 'Category', 'Type', 'Grade']);
const ROMAN = /^[IVXLC]+$/;

function wordBefore(text: string, at: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - WINDOW), at))?.[0] ?? '';
}

/** What follows a stop, with opening quotes and brackets taken off. */
function textBehind(text: string, next: number): string {
  return text.slice(next, next + WINDOW).replace(OPENERS, '');
}

/** Names such as iPhone aside, a small letter goes on with the sentence. */
function goesOnSmall(behind: string): boolean {
  return /^\p{Ll}/u.test(behind) && !/^\p{Ll}{1,2}\p{Lu}/u.test(behind);
}

function startsNew(behind: string, rules: SegmentationRules): boolean {
  return rules.starters.has(FIRST_WORD.exec(behind)?.[0] ?? '');
}

/** "J. K. Rowling", "So did I. Then", "Plan B. The": one letter is an initial unless the text plainly starts anew. */
function endsAfterLetter(
  word: string,
  stop: { before: string; behind: string },
  rules: SegmentationRules,
): boolean {
  if (!startsNew(stop.behind, rules)) return false;
  const previous = /(\S+)\s$/.exec(stop.before)?.[1] ?? '';
  return /^\p{Ll}$/u.test(word) || !/^\p{Lu}/u.test(previous) || LETTERED.has(previous);
}

function endsAfterFigure(
  word: string,
  stop: { behind: string; isFirst: boolean },
  rules: SegmentationRules,
): boolean {
  if (stop.isFirst) return false;
  const isShort = /^\d{1,2}$/.test(word) || ROMAN.test(word);
  return !(rules.hasDottedOrdinals && isShort) || startsNew(stop.behind, rules);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function isBeforeFigure(noun: string, rules: SegmentationRules): boolean {
  return rules.beforeFigures.has(noun) || rules.endsBeforeFigures.some((end) => noun.endsWith(end));
}

/** Whether a single full stop ends a sentence, judged by the word before it and what follows. */
function fullStopEnds(text: string, stop: Stop, rules: SegmentationRules): boolean {
  const word = wordBefore(text, stop.at);
  const behind = textBehind(text, stop.next);
  const before = text.slice(Math.max(0, stop.at - word.length - WINDOW), stop.at - word.length);
  const bare = word.split(/[-'\u2019]/).at(-1) ?? word;
  const isFirst = stop.at - word.length <= stop.sentenceStart;
  if (/^\d+$/.test(word) || (rules.hasDottedOrdinals && ROMAN.test(word)))
    return endsAfterFigure(word, { behind, isFirst }, rules);
  if (/^\p{L}$/u.test(word)) return !isFirst && endsAfterLetter(word, { before, behind }, rules);
  if ([word, bare, lowerFirst(word)].some((title) => rules.titles.has(title))) return false;
  if (/^\d/.test(behind) && [word, bare].some((noun) => isBeforeFigure(noun, rules))) return false;
  if (DOTTED_LETTERS.test(word) || rules.either.has(word)) return startsNew(behind, rules);
  return true;
}

/** "Why now?" Fallon asked. — a name or two and a verb of speech belong to the question before them. */
function isAttribution(behind: string, rules: SegmentationRules): boolean {
  const words = behind.split(/\s+/, 5).map((word) => word.replace(/[.,;:]+$/, ''));
  const verb = words.findIndex((word) => rules.speech.has(word));
  return verb === 1 || (verb > 1 && verb <= LONGEST_SPEAKER && !rules.starters.has(words[0] ?? ''));
}

/** Whether a sentence ends at a stop that white space follows. */
export function endsSentence(text: string, stop: Stop, rules: SegmentationRules): boolean {
  const behind = textBehind(text, stop.next);
  if (goesOnSmall(behind)) return false;
  if (/^(?:\.{2,}|\u2026)/.test(stop.signs)) {
    return FIRST_WORD.exec(behind)?.[0] !== 'I' && (startsNew(behind, rules) || rules.starters.size === 0);
  }
  if (stop.signs === '.') return fullStopEnds(text, stop, rules);
  const isQuoted = /["\u201d\u00bb\u201c\u2019']/.test(text.slice(stop.at, stop.end));
  return !(isQuoted && isAttribution(behind, rules));
}
