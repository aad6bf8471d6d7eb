import type { Quantity } from '../quantity.ts';
import { gapBefore, type Reading } from '../reading.ts';
import type { Figure } from './figure.ts';

const SIGNS: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [/(?:>=|≥)\s?[$€£]?$/, 'at-least'],
  [/(?:<=|≤)\s?[$€£]?$/, 'at-most'],
  [/>\s?[$€£]?$/, 'more-than'],
  [/<\s?[$€£]?$/, 'less-than'],
  [/[~≈±]\s?[$€£]?$/, 'about'],
];

function comparisonBySign(reading: Reading, figure: Figure): Quantity['comparison'] | null {
  const before = gapBefore(reading, figure.first);
  for (const [sign, comparison] of SIGNS) if (sign.test(before)) return comparison;
  return /^%?\+/.test(gapBefore(reading, figure.last + 1)) ? 'at-least' : null;
}

/** Words before the figure, unless a clause ends between ("was over. 40 people"). */
function withWordsBefore(reading: Reading, figure: Figure): Figure | null {
  const gap = gapBefore(reading, figure.first);
  if (!/^["'\u2018\u201c(]?\s?["'\u2018\u201c(]?(?:[$€£¥₽₴₺%]\s?)?$/.test(gap) && !/^[\s-]$/.test(gap))
    return null;
  const words = reading.profile.numbers.comparedBefore.before(reading.tokens, figure.first);
  return words ? { ...figure, first: figure.first - words.length, comparison: words.meaning } : null;
}

function withWordsAfter(reading: Reading, figure: Figure): Figure | null {
  if (!/^%?[ '\u2019-]$/.test(gapBefore(reading, figure.last + 1))) return null;
  const words = reading.profile.numbers.comparedAfter.at(reading.tokens, figure.last + 1);
  return words ? { ...figure, last: figure.last + words.length, comparison: words.meaning } : null;
}

/** A figure that was widened loses the offsets of signs that stood at its old ends. */
function relocated(figure: Figure, widened: Figure): Figure {
  const { start, end, ...rest } = widened;
  return {
    ...rest,
    ...(start !== undefined && widened.first === figure.first ? { start } : {}),
    ...(end !== undefined && widened.last === figure.last ? { end } : {}),
  };
}

/** "Before 2010", "after April 11": what stands before or after another time. */
function comparedDate(reading: Reading, figure: Figure): Figure {
  if (!/^ ?$/.test(gapBefore(reading, figure.first))) return figure;
  const words = reading.profile.numbers.comparedDates.before(reading.tokens, figure.first);
  return words ? { ...figure, first: figure.first - words.length, comparison: words.meaning } : figure;
}

/** The figure with what the words around it make of it ("more than", "or so", "before 2010"). Ordinals stay as they are. */
export function addComparison(reading: Reading, figure: Figure): Figure {
  if (figure.unit === 'ordinal') return figure;
  if (figure.unit === 'year' || figure.unit === 'date') return comparedDate(reading, figure);
  if (figure.comparison === 'range') return figure;
  const widened = withWordsBefore(reading, figure) ?? withWordsAfter(reading, figure);
  if (widened) {
    const isVague = figure.comparison === 'about' && widened.comparison === 'exact';
    return relocated(figure, isVague ? { ...widened, comparison: 'about' } : widened);
  }
  const sign = comparisonBySign(reading, figure);
  return sign ? { ...figure, comparison: sign } : figure;
}
