import type { Vocabulary } from './vocabulary.ts';

/** Letter and length in one number, so that terms of one shape stand together when sorted. */
export function termShape(letter: number, length: number): number {
  return letter * 256 + Math.min(length, 255);
}

/** First letter and length: a misspelt word mostly keeps the one and nearly the other. */
export function shapeByStart(term: string): number {
  return termShape(term.charCodeAt(0), term.length);
}

/** Last letter and length, for words whose first letter was mistyped. */
export function shapeByEnd(term: string): number {
  return termShape(term.charCodeAt(term.length - 1), term.length);
}

/** `shapeByStart` of a term of a vocabulary, read in place. */
export function storedShapeByStart(vocabulary: Vocabulary, term: number): number {
  return termShape(vocabulary.letterOf(term, 0), vocabulary.lengthOf(term));
}

/** `shapeByEnd` of a term of a vocabulary, read in place. */
export function storedShapeByEnd(vocabulary: Vocabulary, term: number): number {
  const length = vocabulary.lengthOf(term);
  return termShape(vocabulary.letterOf(term, length - 1), length);
}
