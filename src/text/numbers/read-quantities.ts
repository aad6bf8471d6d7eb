import type { LanguageProfile } from '../language-profile.ts';
import type { Quantity } from '../quantity.ts';
import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Token } from '../token.ts';
import { addComparison } from './add-comparison.ts';
import { addUnit } from './add-unit.ts';
import type { Figure } from './figure.ts';
import { readCompound } from './read-compound.ts';
import { readCount } from './read-count.ts';
import { readDate } from './read-date.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readShare } from './read-share.ts';

const TIME_ZONE = /^(?:gmt|utc|bst|cet|est|edt|msk)$/;

function startsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Tokens of a time of day ("10:30", "10 a.m.") that starts at `first`; 0 where none does. */
function clockLength(reading: Reading, first: number): number {
  if (!startsWithDigit(wordAt(reading, first))) return 0;
  if (/^\d{4}$/.test(wordAt(reading, first)) && TIME_ZONE.test(wordAt(reading, first + 1))) return 2;
  if (!/^\d{1,2}$/.test(wordAt(reading, first))) return 0;
  const isSplit = gapBefore(reading, first + 1) === ':' && /^\d\d$/.test(wordAt(reading, first + 1));
  const hours = isSplit ? 2 : 1;
  const isHalfDay = /^[ap]m$/.test(wordAt(reading, first + hours));
  return isHalfDay ? hours + 1 : isSplit ? 2 : 0;
}

/** Most words can begin no figure; asking first makes reading a sentence four times faster. */
function canStart({ tokens, profile }: Reading, first: number): boolean {
  const { word, letterCase } = tokens[first] as Token;
  if (profile.numbers.starts.has(word) || (word.charCodeAt(0) <= 57 && letterCase === 'none')) return true;
  return profile.numbers.isCompounding && readCompound(word, profile.numbers) !== null;
}

/** "one of them", French "un": a lone word for one counts nothing. */
function isMereOne(reading: Reading, figure: Figure): boolean {
  const isOne = figure.unit === 'count' && figure.min === 1 && figure.max === 1;
  return isOne && figure.comparison === 'exact' && !/^\d/.test(wordAt(reading, figure.first));
}

/** The 19 of Covid-19 and the 34 of a Su-34 count nothing. */
function isInName(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1];
  if (!before || gapBefore(reading, first) !== '-' || !/^\d/.test(wordAt(reading, first))) return false;
  const isCapital = before.letterCase !== 'lower' && before.letterCase !== 'none';
  return (
    isCapital && !reading.profile.numbers.months.has(before.word) && !/^(?:mid|pre|post)$/.test(before.word)
  );
}

function readFigure(reading: Reading, first: number): Figure | null {
  const stated = readDate(reading, first) ?? readShare(reading, first);
  if (stated) return addComparison(reading, stated);
  const ordinal = readOrdinal(reading, first);
  if (ordinal) return ordinal;
  const count = readCount(reading, first);
  if (!count) return null;
  const figure = addComparison(reading, addUnit(reading, count));
  return isMereOne(reading, figure) ? null : figure;
}

/** What one figure took (a sign, a unit between two figures) the next one cannot have. */
function toQuantity({ tokens }: Reading, figure: Figure, taken: number): Quantity {
  const { min, max, comparison, unit } = figure;
  const start = Math.min(figure.start ?? Number.POSITIVE_INFINITY, tokens[figure.first]?.start ?? 0);
  const end = Math.max(figure.end ?? 0, tokens[figure.last]?.end ?? 0);
  return { start: Math.max(start, taken), end, min, max, comparison, unit };
}

/**
 * The quantities that a text states, in order, none overlapping another: counts, shares, years, dates (as yyyymmdd, the
 * year 0 where none was given), money, measures, ordinals. `tokens` are the text's own, from `tokenise`.
 */
export function readQuantities(text: string, tokens: readonly Token[], profile: LanguageProfile): Quantity[] {
  const reading: Reading = { text, tokens, profile };
  const quantities: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const clock = clockLength(reading, index);
    const isFigure = clock === 0 && canStart(reading, index) && !isInName(reading, index);
    const figure = isFigure ? readFigure(reading, index) : null;
    if (figure) quantities.push(toQuantity(reading, figure, quantities.at(-1)?.end ?? 0));
    index = figure ? Math.max(figure.last, index) + 1 : index + Math.max(clock, 1);
  }
  return quantities;
}
