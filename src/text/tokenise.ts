import type { LanguageProfile } from './language-profile.ts';
import { classOf, DIGIT, LETTER, SPACELESS } from './letter-classes.ts';
import { needsNormalising, normalise } from './normalise.ts';
import { scanFigure } from './scan-figure.ts';
import { scanWord } from './scan-word.ts';
import { segmentSpaceless } from './segment-spaceless.ts';
import type { Token } from './token.ts';

const ORDINAL_ENDING = /(?:st|nd|rd|th|er|re|e|eme|ème|de|ste)(?![\p{L}\d])/uy;

function ordinalEnd(text: string, end: number): number {
  ORDINAL_ENDING.lastIndex = end;
  return ORDINAL_ENDING.test(text) ? ORDINAL_ENDING.lastIndex : end;
}

/** Figures are tokens in plain notation ("1015"); "3rd" stays one token; "5km" and "1990s" become two. */
function readFigure(text: string, start: number, profile: LanguageProfile): Token {
  const figure = scanFigure(text, start, profile);
  const end = ordinalEnd(text, figure.end);
  const word = figure.word + text.slice(figure.end, end).toLowerCase();
  return { start, end, word, term: word, stop: false, letterCase: 'none' };
}

/** One pass over the units of a text that needs no folding. */
function scan(text: string, profile: LanguageProfile): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const bits = classOf(text.charCodeAt(at));
    if ((bits & SPACELESS) !== 0) {
      at = segmentSpaceless({ text, start: at, tokens }, profile);
    } else if ((bits & LETTER) !== 0) {
      const { end, next } = scanWord(text, at, profile);
      const { word, term, stop, letterCase } = profile.readWord(text.slice(at, end));
      if (word !== '') tokens.push({ start: at, end, word, term, stop, letterCase });
      at = next;
    } else if ((bits & DIGIT) !== 0) {
      const token = readFigure(text, at, profile);
      tokens.push(token);
      at = token.end;
    } else {
      at++;
    }
  }
  return tokens;
}

/** Reads a text in its folded form. One character can fold into several words ("㍱"); the first of them stands for it. */
function scanFolded(text: string, profile: LanguageProfile): Token[] {
  const { text: folded, originalOffset } = normalise(text);
  const tokens: Token[] = [];
  for (const token of scan(folded, profile)) {
    const start = originalOffset(token.start);
    const end = Math.max(originalOffset(token.end), start + 1);
    if (start >= (tokens.at(-1)?.end ?? 0)) tokens.push({ ...token, start, end });
  }
  return tokens;
}

/**
 * The words and figures of a text in order, with offsets into the text as given. Parts hyphenated words, takes off
 * possessive endings, joins grouped thousands. Takes about 5 µs for a news sentence of 21 words whose words it has seen.
 */
export function tokenise(text: string, profile: LanguageProfile): Token[] {
  return needsNormalising(text) ? scanFolded(text, profile) : scan(text, profile);
}
