import type { SegmentationRules } from './segmentation-rules.ts';

/** A run of stops with what closes behind it, and where the next word may begin a sentence. */
export interface Stop {
  /** Offset of the first stop sign. */
  readonly at: number;
  /** The stop signs themselves: ".", "?!", "...". */
  readonly signs: string;
  /** A footnote mark that stands in no brackets, or nothing. */
  readonly note: string;
  /** Offset behind closing quotes and brackets. */
  readonly end: number;
  /** Offset of the next character that is no space. */
  readonly next: number;
  /** Where the sentence so far began. */
  readonly sentenceStart: number;
}

const WINDOW = 64;
const LONGEST_SPEAKER = 3;
/** Words among which the verb of speech is looked for. */
const LONGEST_ATTRIBUTION = 10;
const ATTRIBUTION_WINDOW = 120;
/** A word of a speaker's name or title: "John", "of". */
const NAME_PART = /^(?:\p{Lu}|\p{Ll}{1,3}$)/u;
const OPENERS = /^["'\u201c\u201e\u2018\u00ab([\u00bf\u00a1\u2013\u2014\s-]+/;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&'\u2019-]+$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}'\u2019]+/u;
/** U.S., z.B., J.-P. */
const DOTTED_LETTERS = /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u;
const LETTERED = new Set(['Plan', 'Group', 'Class', 'Vitamin', 'Hepatitis', 'Category', 'Type', 'Grade']);
const ROMAN = /^[IVXLC]+$/;
/** Jean-P. */
const SECOND_NAME_CUT = /^\p{Lu}\p{Ll}+-\p{Lu}$/u;
const BEFORE_NOTE = /[\p{L}\p{M}"'\u201d\u2019\u201c\u00bb)\]]/u;

function wordBefore(text: string, at: number): string {
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - WINDOW), at))?.[0] ?? '';
}

/** What follows a stop, with opening quotes and brackets taken off. */
function textBehind(text: string, next: number, window = WINDOW): string {
  return text.slice(next, next + window).replace(OPENERS, '');
}

/** Names such as iPhone aside, a small letter goes on with the sentence. */
function goesOnSmall(behind: string): boolean {
  return /^\p{Ll}/u.test(behind) && !/^\p{Ll}{1,2}\p{Lu}/u.test(behind);
}

/** An initial starts nothing, though it may be spelt like a word: "С. В. Лавров". */
function startsNew(behind: string, rules: SegmentationRules): boolean {
  const first = FIRST_WORD.exec(behind)?.[0] ?? '';
  return rules.starters.has(first) && !(first.length === 1 && behind.charAt(1) === '.');
}

function wordThatEnds(before: string): string {
  return /(\S+)\s$/.exec(before)?.[1] ?? '';
}

/** "J. K. Rowling", "So did I. Then", "Plan B. The": one letter is an initial unless the text plainly starts anew. */
function endsAfterLetter(
  word: string,
  stop: { before: string; behind: string },
  rules: SegmentationRules,
): boolean {
  if (!startsNew(stop.behind, rules)) return false;
  const previous = wordThatEnds(stop.before);
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

function isBeforeFigure(nouns: readonly string[], rules: SegmentationRules): boolean {
  return nouns.some(
    (noun) => rules.beforeFigures.has(noun) || rules.endsBeforeFigures.some((end) => noun.endsWith(end)),
  );
}

/** "p. ex.", "Tech. Sgt.": two words that are an abbreviation only together. */
function isPair(word: string, stop: { before: string; behind: string }, rules: SegmentationRules): boolean {
  const isBehindStop = stop.before.charAt(stop.before.length - 2) === '.';
  if (isBehindStop && rules.titles.has(lowerFirst(wordThatEnds(stop.before)) + word)) return true;
  const next = /^\p{L}+(?=\.)/u.exec(stop.behind)?.[0];
  return next !== undefined && rules.titles.has(`${word}.${next}`);
}

/** "He said no. 10 people left": an answer, and no abbreviation. */
function isAnswer(word: string, before: string, rules: SegmentationRules): boolean {
  return word === 'no' && rules.speech.has(wordThatEnds(before));
}

/** Whether a single full stop ends a sentence, judged by the word before it and what follows. */
function fullStopEnds(text: string, stop: Stop, rules: SegmentationRules): boolean {
  const word = wordBefore(text, stop.at);
  const behind = textBehind(text, stop.next);
  const before = text.slice(Math.max(0, stop.at - word.length - WINDOW), stop.at - word.length);
  const bare = word.split(/[-'\u2019]/).at(-1) ?? word;
  const forms = [word, bare, lowerFirst(word)];
  const isFirst = stop.at - word.length <= stop.sentenceStart;
  const isNumbered = /^\d/.test(stop.note);
  if (/^\d+$/.test(word) || (rules.hasDottedOrdinals && ROMAN.test(word)))
    return endsAfterFigure(word, { behind, isFirst }, rules);
  if (isPair(word, { before, behind }, rules)) return false;
  if (/^\p{L}$/u.test(word))
    return !isFirst && !isNumbered && endsAfterLetter(word, { before, behind }, rules);
  if (forms.some((title) => rules.titles.has(title))) return false;
  if ((isNumbered || /^\d/.test(behind)) && isBeforeFigure(forms, rules))
    return isAnswer(word, before, rules);
  if (DOTTED_LETTERS.test(word) || SECOND_NAME_CUT.test(word) || rules.either.has(word))
    return startsNew(behind, rules);
  return true;
}

/** A footnote's figure: in "it.1 The" and "so.”1 The", but not in "3.5 The", " .45 The" and "Ver.1 2015". */
function canBeNoted(text: string, stop: Stop, behind: string): boolean {
  const isClosed = stop.end > stop.at + stop.signs.length;
  return (isClosed || BEFORE_NOTE.test(text.charAt(stop.at - 1))) && !/^\d/.test(behind);
}

/** "Sergei Lavrov, the minister, said", "Secretary of State John Kerry said": names, and what is set in commas behind them. */
function isLongSpeaker(words: readonly string[], rules: SegmentationRules): boolean {
  const comma = words.findIndex((word) => word.endsWith(','));
  const names = comma < 0 ? words : words.slice(0, comma + 1);
  const isSetOff = comma < 0 || (comma < words.length - 1 && words.at(-1)?.endsWith(',') === true);
  const endsThere = (word: string) =>
    /[.!?;:]$/.test(word) && !/^\p{Lu}\.$/u.test(word) && !rules.titles.has(word.slice(0, -1));
  return isSetOff && names.every((word) => NAME_PART.test(word)) && !words.some(endsThere);
}

/** "Why now?" Fallon asked. — a speaker and a verb of speech belong to the question before them. */
function isAttribution(behind: string, rules: SegmentationRules): boolean {
  const words = behind.split(/\s+/, LONGEST_ATTRIBUTION);
  const verb = words.findIndex((word) => rules.speech.has(word.replace(/[.,;:]+$/, '')));
  if (verb <= 1) return verb === 1;
  if (rules.starters.has(words[0] ?? '')) return false;
  return verb <= LONGEST_SPEAKER || isLongSpeaker(words.slice(0, verb), rules);
}

/** Whether a sentence ends at a stop that white space follows. */
export function endsSentence(text: string, stop: Stop, rules: SegmentationRules): boolean {
  const behind = textBehind(text, stop.next);
  if (goesOnSmall(behind)) return false;
  if (/^\d/.test(stop.note) && !canBeNoted(text, stop, behind)) return false;
  if (/^(?:\.{2,}|(?:\.\s){2}|\u2026)/.test(stop.signs)) {
    return FIRST_WORD.exec(behind)?.[0] !== 'I' && (startsNew(behind, rules) || rules.starters.size === 0);
  }
  if (stop.signs === '.') return fullStopEnds(text, stop, rules);
  const isQuoted = /["\u201d\u00bb\u201c\u2019']/.test(text.slice(stop.at, stop.end));
  return !(isQuoted && isAttribution(textBehind(text, stop.next, ATTRIBUTION_WINDOW), rules));
}
