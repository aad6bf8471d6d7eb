import { describe, expect, it } from 'vitest';
import { fitListwise } from '../../../../src/build/train/listwise.ts';

describe('fitting of weights', () => {
  it('finds which part tells the right one, on whatever scale', () => {
    const lists = Array.from({ length: 20 }, (_, i) => ({
      features: [
        { telling: 0.002 + (i % 3) / 1e4, noise: (i * 7) % 5 },
        { telling: 0.001, noise: (i * 3) % 5 },
        { telling: 0.0005, noise: (i * 11) % 5 },
      ],
      isRight: [true, false, false],
    }));
    const weights = fitListwise(lists, ['telling', 'noise']);
    expect(weights.telling * 0.001).toBeGreaterThan(Math.abs(weights.noise) * 2);
  });
});
