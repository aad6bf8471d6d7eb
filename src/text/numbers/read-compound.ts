import type { NumberLexicon } from './number-words.ts';

/** The longest number word is "siebenhundertsiebenundsiebzigtausend"-like; anything beyond is no number. */
const LONGEST_COMPOUND = 60;

interface Pieces {
  readonly total: number;
  readonly current: number;
}

function addPiece({ total, current }: Pieces, value: number, isScale: boolean): Pieces {
  if (!isScale) return { total, current: current + value };
  if (value === 100) return { total, current: (current || 1) * value };
  return { total: total + (current || 1) * value, current: 0 };
}

/** Tries every piece that the word can start with; backtracks, since "hundert" and "hunderteins" share a start. */
function readPieces(word: string, pieces: Pieces, lexicon: NumberLexicon): number | null {
  if (word === '') return pieces.total + pieces.current;
  for (let length = word.length; length > 0; length--) {
    const piece = word.slice(0, length);
    const rest = word.slice(length);
    const scale = lexicon.scales.get(piece);
    const value = lexicon.values.get(piece);
    let read: number | null = null;
    if (scale !== undefined && length > 2) read = readPieces(rest, addPiece(pieces, scale, true), lexicon);
    else if (value !== undefined) read = readPieces(rest, addPiece(pieces, value, false), lexicon);
    else if (lexicon.glue.has(piece) && pieces.current > 0 && rest !== '')
      read = readPieces(rest, pieces, lexicon);
    if (read !== null) return read;
  }
  return null;
}

/** The value of a number written as one word ("dreihundertfünfzig"), or null. */
export function readCompound(word: string, lexicon: NumberLexicon): number | null {
  const known = lexicon.values.get(word);
  if (known !== undefined) return known;
  if (!lexicon.isCompounding || word.length > LONGEST_COMPOUND || word.length < 6) return null;
  return readPieces(word, { total: 0, current: 0 }, lexicon);
}
