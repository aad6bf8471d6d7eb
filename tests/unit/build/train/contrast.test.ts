import { describe, expect, it } from 'vitest';
import { contrast, type Rows } from '../../../../src/build/train/contrast.ts';

const rowsOf = (...rows: number[][]): Rows => {
  const numbers = Float32Array.from(rows.flat());
  return {
    count: rows.length,
    width: rows[0]?.length ?? 0,
    numbers,
    slopes: new Float32Array(numbers.length),
  };
};
const first = () => rowsOf([0.6, 0.8, 0, 0], [0, 0.1, 0.9, 0.1]);
const second = () => rowsOf([0.5, 0.8, 0.1, 0], [0.1, 0, 0.9, 0.2], [0.5, 0.4, 0.5, 0.1]);

describe('the contrast of texts', () => {
  it.each([false, true])('has slopes that say how it changes (both ways: %s)', (bothWays) => {
    const [a, b] = bothWays ? [first(), rowsOf([0.5, 0.8, 0.1, 0], [0.1, 0, 0.9, 0.2])] : [first(), second()];
    const before = contrast(a, b, bothWays);
    const step = 1e-3;
    for (const rows of [a, b]) {
      for (let i = 0; i < rows.numbers.length; i++) {
        const slope = rows.slopes[i] ?? 0;
        const value = rows.numbers[i] ?? 0;
        rows.numbers[i] = value + step;
        const after = contrast(
          { ...a, slopes: a.slopes.slice() },
          { ...b, slopes: b.slopes.slice() },
          bothWays,
        );
        rows.numbers[i] = value;
        expect((after - before) / step).toBeCloseTo(slope, 1);
      }
    }
  });

  it('is smaller where partners agree', () => {
    const swapped = rowsOf([0, 0.1, 0.9, 0.1], [0.6, 0.8, 0, 0]);
    expect(contrast(first(), second(), false)).toBeLessThan(contrast(swapped, second(), false));
  });
});
