import { editsAllowed, withinEdits } from '../../text/edit-distance.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { shapeByEnd, shapeByStart, termShape } from '../index/term-shape.ts';

/**
 * The term that an unknown word most probably is, by fewest edits and then by frequency; -1 when none is near.
 * Words that stand only in names, which are replaced by their entity wherever they occur, have the frequency 0.
 */
export function findMisspelt(index: ClaimIndex, word: string, leastFrequency = 1): number {
  const allowed = editsAllowed(word.length);
  if (allowed === 0) return -1;
  const { termFrequencies, termsByStart, termsByEnd } = index.sections;
  for (let edits = 1; edits <= allowed; edits++) {
    const near = [
      ...sameShape(index, { word, edits, order: termsByStart, shape: shapeByStart }),
      ...sameShape(index, { word, edits, order: termsByEnd, shape: shapeByEnd }),
    ];
    const frequencyOf = (term: number) => (term < 0 ? leastFrequency - 1 : (termFrequencies[term] as number));
    const commonest = near.reduce((best, term) => (frequencyOf(term) > frequencyOf(best) ? term : best), -1);
    if (commonest >= 0) return commonest;
  }
  return -1;
}

interface ShapeSearch {
  readonly word: string;
  readonly edits: number;
  readonly order: Uint32Array;
  readonly shape: (term: string) => number;
}

/** Terms within so many edits among those that share the first (or last) letter and nearly the length. */
function sameShape(index: ClaimIndex, { word, edits, order, shape }: ShapeSearch): number[] {
  const { vocabulary, entityCount } = index;
  const letter = Math.floor(shape(word) / 256);
  const last = termShape(letter, word.length + edits);
  const found: number[] = [];
  for (
    let i = firstAtLeast(index, { order, shape }, termShape(letter, word.length - edits));
    i < order.length;
    i++
  ) {
    const term = order[i] as number;
    const text = vocabulary.textOf(term);
    if (shape(text) > last) break;
    if (term >= entityCount && withinEdits(word, text, edits) !== null) found.push(term);
  }
  return found;
}

function firstAtLeast(
  index: ClaimIndex,
  { order, shape }: Pick<ShapeSearch, 'order' | 'shape'>,
  wanted: number,
): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (shape(index.vocabulary.textOf(order[middle] as number)) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
