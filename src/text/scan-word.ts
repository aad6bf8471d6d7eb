import type { LanguageProfile } from './language-profile.ts';
import { APOSTROPHE, classOf, DIGIT, LETTER, SPACELESS } from './letter-classes.ts';

/** Where a word ends, and where to read on: an ending behind an apostrophe belongs to neither. */
export interface ScannedWord {
  readonly end: number;
  readonly next: number;
}

const CLITICS = new Set(['s', 'll', 're', 've', 'd', 'm']);
const UNDIVIDED = new Set(['aujourd', 'o', 'da', 'prud']);
const FULL_STOP = 46;
/** Units of letters and full stops that are read as one word; without an end "a.a.a.…" was read anew from each letter. */
const LONGEST_DOTTED = 24;

function isWordChar(text: string, index: number): boolean {
  const bits = index < text.length ? classOf(text.charCodeAt(index)) : 0;
  return (bits & (LETTER | DIGIT)) !== 0 && (bits & SPACELESS) === 0;
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (isWordChar(text, end)) end++;
  return end;
}

/** U.S., a.m., e.g.: single letters, each with its full stop. Null where there are not two of them. */
function dottedEnd(text: string, start: number): number | null {
  let end = start;
  while (end - start < LONGEST_DOTTED && isWordChar(text, end) && text.charCodeAt(end + 1) === FULL_STOP)
    end += 2;
  if (end - start < 4)
    return isWordChar(text, end) && end - start === 2 && !isWordChar(text, end + 1) ? end + 1 : null;
  return isWordChar(text, end) ? (isWordChar(text, end + 1) ? null : end + 1) : end;
}

function isApostropheInside(text: string, index: number): boolean {
  return (
    index < text.length && (classOf(text.charCodeAt(index)) & APOSTROPHE) !== 0 && isWordChar(text, index + 1)
  );
}

/** Reads on behind an apostrophe between letters, in the way the language uses it. */
function scanBehindApostrophe(
  text: string,
  span: ScannedWord & { start: number },
  profile: LanguageProfile,
): ScannedWord {
  const { start, end } = span;
  const behindEnd = runEnd(text, end + 1);
  switch (profile.apostrophe) {
    case 'clitic':
      if (CLITICS.has(text.slice(end + 1, behindEnd).toLowerCase())) return { end, next: behindEnd };
      break;
    case 'ending':
      return { end, next: behindEnd };
    case 'elision':
      if (!UNDIVIDED.has(text.slice(start, end).toLowerCase())) return { end, next: end + 1 };
      break;
    case 'letter':
      break;
  }
  return { end: behindEnd, next: behindEnd };
}

/** Reads the word that starts at `start`: letters and digits, apostrophes as the language uses them, U.S. as one word. */
export function scanWord(text: string, start: number, profile: LanguageProfile): ScannedWord {
  if (text.charCodeAt(start + 1) === FULL_STOP) {
    const end = dottedEnd(text, start);
    if (end !== null) return { end, next: end };
  }
  const end = runEnd(text, start);
  const scanned = { end, next: end };
  return isApostropheInside(text, end) ? scanBehindApostrophe(text, { start, ...scanned }, profile) : scanned;
}
