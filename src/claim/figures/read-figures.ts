import { splitDates } from './dates-in-text.ts';
import { writeSpelledNumbers } from './spelled-numbers.ts';

/** A figure of a text: so many of something, a part of a whole (0 to 1), or the year of a date. */
export interface Figure {
  readonly kind: 'count' | 'share' | 'year';
  readonly value: number;
  /** How far apart two shares that round to this one can lie; 0 for counts and years. */
  readonly step: number;
}

const number = '(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?';
/** Digits that belong to a name: MH17, COVID-19, Su-34; 5G, 3D. */
const nameBefore = '(?<![\\p{L}\\p{N}.,]|\\p{Lu}[\\p{L}\\p{N}]*-)';
const nameAfter = '(?!\\d|[GD]\\b)';
const rate = new RegExp(`${nameBefore}(${number})[ -](?:in|out of)[ -](${number})(?![\\d])`, 'gu');
const fraction =
  /\b(a|one|two|three|four|[1-9])[ -](third|quarter|fifth|tenth)s?\b|\b(?<!first |second )half\b(?!-)/gi;
const percentTail = '(?:\\s?(?:-|–|to|and|or)\\s?\\d[\\d.]*)?[\\s-]?(?:%|per\\s?cent\\b)';
const figure = new RegExp(
  `${nameBefore}(?<digits>${number})${nameAfter}(?=(?<percent>${percentTail})?)(?:\\s?(?<scale>thousand|million|billion|bn)\\b)?`,
  'gu',
);

const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const numerators: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9 };

/**
 * Reads every figure of an English text, in digits or in words: 1,015 = "1015" = "one thousand and fifteen".
 * Coarser than the matcher's reader on purpose: it only has to find the same figure in a statement and a note.
 */
export function readFigures(text: string): Figure[] {
  const { years, rest } = splitDates(text);
  const found: Figure[] = years.map((value) => ({ kind: 'year', value, step: 0 }));
  const withoutFractions = rest.replace(fraction, (_, numerator?: string, part?: string) => {
    found.push({ kind: 'share', value: fractionOf(numerator, part), step: 0.05 });
    return ' ';
  });
  const withoutRates = writeSpelledNumbers(withoutFractions).replace(
    rate,
    (words, few: string, many: string) => {
      if (numberOf(few) >= numberOf(many)) return words;
      found.push({ kind: 'share', value: numberOf(few) / numberOf(many), step: 0.01 });
      return ' ';
    },
  );
  for (const { groups = {} } of withoutRates.matchAll(figure)) found.push(readFigure(groups));
  return found;
}

function readFigure({ digits = '', percent, scale = '' }: Partial<Record<string, string>>): Figure {
  const value = numberOf(digits);
  if (percent === undefined) return { kind: 'count', value: value * (scales[scale] ?? 1), step: 0 };
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { kind: 'share', value: value / 100, step: 10 ** (-2 - decimals) };
}

function fractionOf(numerator = '', part = ''): number {
  const of = parts[part.toLowerCase()];
  return of === undefined ? 1 / 2 : (numerators[numerator.toLowerCase()] ?? Number(numerator)) / of;
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(/[^\d.]/g, ''));
}
