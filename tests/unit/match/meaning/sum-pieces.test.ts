import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFastSum, createPlainSum } from '../../../../src/match/meaning/sum-pieces.ts';

const width = 32;
const pieces = 50;
const table = {
  numbers: Int8Array.from({ length: pieces * width }, (_, i) => ((i * 37) % 255) - 127),
  scales: Float32Array.from({ length: pieces }, (_, i) => (i + 1) / 100),
};
const rows = { table, width, most: 20 };

describe('the sum of pieces', () => {
  it('is the same in WebAssembly, in plain JavaScript and by its definition, but for rounding', () => {
    const fast = createFastSum(rows);
    const plain = createPlainSum(rows);
    const text = fc.array(fc.nat({ max: pieces - 1 }), { maxLength: rows.most });
    fc.assert(
      fc.property(text, (asked) => {
        const defined = Array.from({ length: width }, (_, i) =>
          asked.reduce(
            (sum, piece) => sum + (table.scales[piece] ?? 0) * (table.numbers[piece * width + i] ?? 0),
            0,
          ),
        );
        for (const sumOf of [fast, plain]) {
          const sums = [...(sumOf?.(asked, asked.length) ?? [])];
          expect(sums).toHaveLength(width);
          for (const [i, sum] of sums.entries()) expect(sum).toBeCloseTo(defined[i] ?? 0, 3);
        }
      }),
    );
  });

  it('takes the first pieces alone', () => {
    const sumOf = createPlainSum(rows);
    const first = [...sumOf([3], 1)];
    expect([...sumOf([3, 4, 5], 1)]).toEqual(first);
  });
});
