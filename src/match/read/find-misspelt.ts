import { editsAllowed, withinEdits } from '../../text/edit-distance.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { storedShapeByEnd, storedShapeByStart, termShape } from '../index/term-shape.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/**
 * The term that an unknown word most probably is, by fewest edits and then by frequency; -1 when none is near.
 * Words that stand only in names, which are replaced by their entity wherever they occur, have the frequency 0.
 */
export function findMisspelt(index: ClaimIndex, word: string, leastFrequency = 1): number {
  const allowed = editsAllowed(word.length);
  if (allowed === 0) return -1;
  const { termFrequencies, termsByStart, termsByEnd } = index.sections;
  const frequencyOf = (term: number) => (term < 0 ? leastFrequency - 1 : (termFrequencies[term] as number));
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  for (let edits = 1; edits <= allowed; edits++) {
    const near = [
      ...sameShape(index, { word, edits, letter: first, order: termsByStart, shape: storedShapeByStart }),
      ...sameShape(index, { word, edits, letter: last, order: termsByEnd, shape: storedShapeByEnd }),
    ];
    const commonest = near.reduce((best, term) => (frequencyOf(term) > frequencyOf(best) ? term : best), -1);
    if (commonest >= 0) return commonest;
  }
  return -1;
}

interface ShapeSearch {
  readonly word: string;
  readonly edits: number;
  /** The letter that the terms share with the word. */
  readonly letter: number;
  /** Terms sorted by shape. */
  readonly order: Uint32Array;
  readonly shape: (vocabulary: Vocabulary, term: number) => number;
}

/** Terms within so many edits among those that share the first (or last) letter and nearly the length. */
function sameShape(index: ClaimIndex, search: ShapeSearch): number[] {
  const { vocabulary, entityCount } = index;
  const { word, edits, letter, order, shape } = search;
  const last = termShape(letter, word.length + edits);
  const letters = vocabulary.lettersIn(word);
  const found: number[] = [];
  for (let i = firstAtLeast(vocabulary, search); i < order.length; i++) {
    const term = order[i] as number;
    if (shape(vocabulary, term) > last) break;
    // An edit adds a letter, takes one away, or does both.
    if (term < entityCount || bitCount(letters ^ vocabulary.lettersOf(term)) > 2 * edits) continue;
    if (withinEdits(word, vocabulary.textOf(term), edits) !== null) found.push(term);
  }
  return found;
}

/** Place of the first term that is long enough. */
function firstAtLeast(vocabulary: Vocabulary, { word, edits, letter, order, shape }: ShapeSearch): number {
  const wanted = termShape(letter, word.length - edits);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (shape(vocabulary, order[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
