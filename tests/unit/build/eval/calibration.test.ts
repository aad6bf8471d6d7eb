import { describe, expect, it } from 'vitest';
import { calibrationError, reliabilityOf } from '../../../../src/build/eval/calibration.ts';

const judged = (probability: number, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ probability, isTrue: i < right }));

describe('calibration', () => {
  it('is perfect where as many are right as was said', () => {
    expect(calibrationError([...judged(0.25, 1, 4), ...judged(1, 3, 3)])).toBe(0);
  });

  it('is how far off probabilities are, weighed by how many have them', () => {
    expect(calibrationError([...judged(0.9, 0, 1), ...judged(0.1, 0, 3)])).toBeCloseTo(0.9 / 4 + 0.3 / 4);
  });

  it('puts judgements into ranges of ten per cent', () => {
    expect(reliabilityOf([...judged(0.31, 1, 2), ...judged(0.39, 1, 2), ...judged(1, 1, 1)])).toEqual([
      { count: 4, given: expect.closeTo(0.35), found: 0.5 },
      { count: 1, given: 1, found: 1 },
    ]);
  });
});
