import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, fitLogistic } from '../../../../src/build/fit/fit-logistic.ts';
import { solveSymmetric } from '../../../../src/build/fit/solve-symmetric.ts';
import { probabilityOf } from '../../../../src/match/score/linear-model.ts';

const parts = ['near', 'far'] as const;

/** `near` decides, `far` says nothing. */
const examples: Example<(typeof parts)[number]>[] = Array.from({ length: 200 }, (_, i) => ({
  features: { near: (i % 20) / 20, far: (i % 7) / 7 },
  isTrue: i % 20 >= 8 + (i % 3),
  weight: 1,
}));

describe('fitting log-odds', () => {
  const model = fitLogistic(examples, { parts, restraint: 0.1, hasBias: true });

  it('gives weight to what decides', () => {
    expect(model.weights.near).toBeGreaterThan(5);
    expect(Math.abs(model.weights.far)).toBeLessThan(1);
  });

  it('gives probabilities that hold on average', () => {
    const given = examples.reduce((sum, { features }) => sum + probabilityOf(model, features), 0);
    expect(given).toBeCloseTo(examples.filter(({ isTrue }) => isTrue).length, 3);
  });

  it('gives the same model for the same cases', () => {
    expect(fitLogistic(examples, { parts, restraint: 0.1, hasBias: true })).toEqual(model);
  });

  it('gives no weight to what never varies', () => {
    const still = examples.map((example) => ({ ...example, features: { ...example.features, far: 0 } }));
    expect(fitLogistic(still, { parts, restraint: 0.1, hasBias: true }).weights.far).toBe(0);
  });
});

describe('solving a symmetric system', () => {
  it('undoes a multiplication', () => {
    const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        entries,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }),
        (m, x) => {
          const at = (i: number, j: number) => m[i * 3 + j] as number;
          // M Mᵀ + 1 is positive definite.
          const a = [0, 1, 2].map((i) =>
            Float64Array.from([0, 1, 2], (j) =>
              [0, 1, 2].reduce((sum, k) => sum + at(i, k) * at(j, k), i === j ? 1 : 0),
            ),
          );
          const b = Float64Array.from(a, (row) =>
            row.reduce((sum, value, j) => sum + value * (x[j] as number), 0),
          );
          for (const [i, value] of solveSymmetric(a, b).entries())
            expect(value).toBeCloseTo(x[i] as number, 5);
        },
      ),
    );
  });
});
