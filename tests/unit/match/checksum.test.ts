import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/match/index/checksum.ts';

const words = fc.uint32Array({ minLength: 1, maxLength: 40 });

describe('the checksum', () => {
  it('changes whenever one word does', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 0xffffffff }), (before, at, flip) => {
        const after = before.slice();
        const place = at % after.length;
        after[place] = (after[place] as number) ^ flip;
        expect(checksum(after)).not.toBe(checksum(before));
      }),
    );
  });
});
