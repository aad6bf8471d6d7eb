import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsAllowed, withinEdits } from '../../../src/text/edit-distance.ts';

/** The textbook table, every cell of it: slow and plain. */
function slowDistance(one: string, other: string): number {
  const cells = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => row + column),
  );
  const at = (row: number, column: number) => cells[row]?.[column] as number;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwap) least = Math.min(least, at(row - 2, column - 2) + 1);
      (cells[row] as number[])[column] = least;
    }
  }
  return at(one.length, other.length);
}

describe('edits between words', () => {
  it.each([
    ['aleppo', 'aleppo', 0],
    ['alepo', 'aleppo', 1],
    ['alpepo', 'aleppo', 1],
    ['idlib', 'idleb', 1],
    ['zelensky', 'zelenskyy', 1],
    ['unguided', 'ungiuded', 1],
    ['kremlin', 'kreml', 2],
    ['moscow', 'london', null],
    ['', 'ab', 2],
  ] as const)('%s / %s: %s', (one, other, edits) => {
    expect(withinEdits(one, other, 2)).toBe(edits);
  });

  it('agrees with the textbook table', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, max) => {
        const edits = slowDistance(one, other);
        expect(withinEdits(one, other, max)).toBe(edits <= max ? edits : null);
      }),
      { numRuns: 5000 },
    );
  });

  it('forgives longer words more', () => {
    expect([1, 4, 5, 8, 9, 20].map(editsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
