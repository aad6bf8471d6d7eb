import type { LanguageProfile } from './language-profile.ts';
import { classOf, DIGIT } from './letter-classes.ts';

/** A figure in digits: where it ends, and how it reads in plain notation ("1,015" → "1015", "1,5" → "1.5"). */
export interface ScannedFigure {
  readonly end: number;
  readonly word: string;
}

const NARROW_SPACES = '\u00a0\u202f\u2009';

function isDigit(text: string, index: number): boolean {
  return index < text.length && (classOf(text.charCodeAt(index)) & DIGIT) !== 0;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

function toAsciiDigits(digits: string): string {
  return /^[0-9]*$/.test(digits)
    ? digits
    : digits.replace(/\D/g, (digit) => String(digit.charCodeAt(0) & 15));
}

function isThousandsSign(sign: string, figures: LanguageProfile['figures']): boolean {
  if (sign === ' ') return figures.spacedThousands;
  if (sign === ',' || sign === '.') return sign !== figures.decimal;
  return sign !== '' && `${NARROW_SPACES}'\u2019\u066c`.includes(sign);
}

/** The end of groups of three digits, all parted by the same sign; `start` where there is none. */
function groupsEnd(text: string, start: number, figures: LanguageProfile['figures']): number {
  const sign = text.charAt(start);
  if (!isThousandsSign(sign, figures)) return start;
  let end = start;
  while (text.charAt(end) === sign && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/** A sign, digits, and no second sign with digits: dates ("2.10.2015") and addresses ("10.0.0.1") are not decimals. */
function decimalsEnd(text: string, start: number, figures: LanguageProfile['figures']): number {
  const sign = text.charAt(start);
  if (sign !== figures.decimal && sign !== '.' && sign !== '\u066b') return start;
  const end = digitsEnd(text, start + 1);
  if (end === start + 1 || (text.charAt(end) === sign && isDigit(text, end + 1))) return start;
  return end;
}

/** Reads the figure that starts at `start`, in the way the language writes figures. */
export function scanFigure(text: string, start: number, profile: LanguageProfile): ScannedFigure {
  const wholeEnd = digitsEnd(text, start);
  const canGroup = wholeEnd - start <= 3 && text.charAt(start) !== '0';
  const groups = canGroup ? groupsEnd(text, wholeEnd, profile.figures) : wholeEnd;
  const isInDottedRun = /[.]/.test(text.charAt(start - 1)) && isDigit(text, start - 2);
  const end = isInDottedRun ? groups : decimalsEnd(text, groups, profile.figures);
  const whole = toAsciiDigits(text.slice(start, groups).replace(/[^\d\u0660-\u0669\u06f0-\u06f9]/g, ''));
  if (end === groups) return { end, word: whole };
  return { end, word: `${whole}.${toAsciiDigits(text.slice(groups + 1, end))}` };
}
