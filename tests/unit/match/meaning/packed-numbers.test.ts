import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../../src/match/meaning/packed-numbers.ts';

describe('packed numbers', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('of %i bits come back as they were', (bits) => {
    const largest = 2 ** (bits - 1) - 1;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -largest, max: largest })), (numbers) => {
        const packed = packNumbers(numbers, bits);
        expect(packed.length).toBeLessThanOrEqual(Math.ceil((numbers.length * bits) / 8));
        expect([...unpackNumbers(packed, bits, numbers.length)]).toEqual(numbers);
      }),
    );
  });
});
