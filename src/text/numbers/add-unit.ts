import { gapBefore, type Reading, wordAt } from '../reading.ts';
import type { Figure } from './figure.ts';
import { CURRENCY_SIGNS } from './measures.ts';

const SIGN_BEFORE = /([$€£¥₽₴₺₹₪])\s?$/;
const SIGN_AFTER = /^\s?([€$£₽₴₺¥])/;
const DEGREES = /^\s?°/;
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, mn: 1e6, tn: 1e12 };

/** What stands behind a figure, a ½ that belongs to it left out. */
function gapBehind(reading: Reading, last: number): string {
  return gapBefore(reading, last + 1).replace(/^[\u00bc-\u00be\u2150-\u215e]/, '');
}

function scaled(figure: Figure, factor: number): Pick<Figure, 'min' | 'max'> {
  return { min: figure.min * factor, max: figure.max * factor };
}

/** Dividing by 100 and not multiplying by .01 keeps "7%" and "7 in 100" the same number. */
function asShare(figure: Figure): Figure {
  return { ...figure, min: figure.min / 100, max: figure.max / 100, unit: 'share' };
}

function readPercent(reading: Reading, figure: Figure): Figure | null {
  const { percent, percentBefore } = reading.profile.numbers;
  const behind = gapBehind(reading, figure.last);
  const sign = /^\s?[%\u066a]/.exec(behind);
  if (sign) {
    const lastEnd = reading.tokens[figure.last]?.end ?? 0;
    return { ...asShare(figure), end: lastEnd + sign[0].length };
  }
  const words = /^[ -]?$/.test(behind) ? percent.at(reading.tokens, figure.last + 1) : null;
  if (words) return { ...asShare(figure), last: figure.last + words.length };
  const before = gapBefore(reading, figure.first);
  if (/[\s(]%$/.test(before) || (figure.first === 0 && /%$/.test(before)))
    return { ...asShare(figure), start: (reading.tokens[figure.first]?.start ?? 1) - 1 };
  const opened = percentBefore.before(reading.tokens, figure.first);
  return opened ? { ...asShare(figure), first: figure.first - opened.length } : null;
}

/** A sign that stands between two figures belongs to the one behind it. */
function signAfter(reading: Reading, last: number): RegExpExecArray | null {
  const found = SIGN_AFTER.exec(gapBehind(reading, last));
  const isAtNext =
    found?.[0].length === gapBefore(reading, last + 1).length && last + 1 < reading.tokens.length;
  return isAtNext ? null : found;
}

/** In "5€ 10" the sign belongs to the figure before it. */
function signBefore(reading: Reading, first: number): RegExpExecArray | null {
  const found = SIGN_BEFORE.exec(gapBefore(reading, first));
  const isTaken = found?.index === 0 && found[0].length > 1 && /^\d/.test(wordAt(reading, first - 1));
  return isTaken ? null : found;
}

/** "$3bn", "US$3 billion", "5 €": a sign says which money; one-letter scales ("£10m") are scales beside it. */
function readSignedMoney(reading: Reading, figure: Figure): Figure | null {
  const before = signBefore(reading, figure.first);
  const shortScale =
    before && gapBehind(reading, figure.last) === ''
      ? SHORT_SCALES[wordAt(reading, figure.last + 1)]
      : undefined;
  const last = shortScale ? figure.last + 1 : figure.last;
  const after = signAfter(reading, last);
  const sign = before?.[1] ?? after?.[1];
  if (!sign) return null;
  const start = reading.tokens[figure.first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? 0;
  return {
    ...figure,
    ...scaled(figure, shortScale ?? 1),
    last,
    unit: `money:${CURRENCY_SIGNS[sign] ?? 'usd'}`,
    ...(before ? { start: start - before[0].length } : { end: end + (after?.[0].length ?? 0) }),
  };
}

function readDegrees(reading: Reading, figure: Figure): Figure | null {
  if (!DEGREES.test(gapBehind(reading, figure.last))) return null;
  const scale = wordAt(reading, figure.last + 1);
  if (scale === 'c') return { ...figure, last: figure.last + 1, unit: 'unit:°C' };
  if (scale !== 'f') return null;
  const toCelsius = (degrees: number) => ((degrees - 32) * 5) / 9;
  return {
    ...figure,
    min: toCelsius(figure.min),
    max: toCelsius(figure.max),
    last: figure.last + 1,
    unit: 'unit:°C',
  };
}

/** "10m people" is ten million, "10m deep" is ten metres: people are counted in plurals. */
function readMillions(reading: Reading, figure: Figure): Figure | null {
  const isM = wordAt(reading, figure.last + 1) === 'm' && gapBehind(reading, figure.last) === '';
  const counted = wordAt(reading, figure.last + 2);
  if (!isM || !/(?:s|people|children|men|women)$/.test(counted)) return null;
  return { ...figure, ...scaled(figure, 1e6), last: figure.last + 1 };
}

/** "four-month", "600 km", "3 million euros", "USD 5"; a word between ("of") is allowed before money only. */
function readMeasure(reading: Reading, figure: Figure): Figure | null {
  const { measures } = reading.profile.numbers;
  const behind = /^[ -]?$/.test(gapBehind(reading, figure.last))
    ? measures.at(reading.tokens, figure.last + 1)
    : null;
  if (behind) {
    const { unit, factor } = behind.meaning;
    return { ...figure, ...scaled(figure, factor), last: figure.last + behind.length, unit };
  }
  const before = measures.before(reading.tokens, figure.first);
  if (!before?.meaning.unit.startsWith('money:') || wordAt(reading, figure.first - 1).length !== 3)
    return null;
  return { ...figure, first: figure.first - before.length, unit: before.meaning.unit };
}

/** The figure with the unit that the signs and words beside it give it; a plain count where none does. */
export function addUnit(reading: Reading, figure: Figure): Figure {
  if (figure.unit !== 'count') return figure;
  const read = [readPercent, readSignedMoney, readDegrees, readMillions, readMeasure];
  for (const readUnit of read) {
    const found = readUnit(reading, figure);
    if (found) return found;
  }
  return figure;
}
