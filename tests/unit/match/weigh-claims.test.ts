import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/match/decide/thresholds.ts';
import { claimModel } from '../../../src/match/score/claim/claim-model.ts';
import { rivalledClaimModel } from '../../../src/match/score/claim/rivalled-claim-model.ts';
import { logShares, weighClaims } from '../../../src/match/score/claim/weigh-claims.ts';

const models = { alone: claimModel, rivalled: rivalledClaimModel };
const nothing = Object.fromEntries(
  Object.keys(claimModel.weights).map((part) => [part, 0]),
) as typeof claimModel.weights;
const plain = { ...nothing, met: 3, coverage: 1, words: 1.8, pairs: 1.6, row: 1.9, topic: 0.9 };

/** A claim of which as much of the wording was met as `row` says. */
function claim(number: number, row: number, isAsked = false) {
  return { claim: number, unit: number, features: { ...plain, row }, isAsked };
}

describe('weighing the claims of a sentence', () => {
  it('finds nothing among none', () => {
    expect(weighClaims([], 0, models)).toBeNull();
  });

  it('chooses the claim that is likeliest', () =>
    expect(weighClaims([claim(1, 1), claim(2, 2), claim(3, 0)], 0, models)?.measured.claim).toBe(2));

  it('is less sure of a claim the nearer another one comes', () => {
    const probability = (rival: number) =>
      weighClaims([claim(1, 2), claim(2, rival)], 0, models)?.probability;
    expect(probability(1.9)).toBeLessThan(probability(0) ?? 0);
  });

  it('is surer where the document has repeated claims', () =>
    expect(weighClaims([claim(1, 2)], 2, models)?.probability).toBeGreaterThan(
      weighClaims([claim(1, 2)], 0, models)?.probability ?? 1,
    ));

  it('leaves what is only asked below every threshold, and still says which claim it is', () => {
    const asked = weighClaims([claim(1, 3, true), claim(2, 9, true)], 2, models);
    expect(asked?.measured.claim).toBe(2);
    expect(asked?.probability).toBeLessThan(Math.min(...Object.values(thresholds)));
  });

  it('shares the odds out among all', () => {
    const shares = logShares([1, -2]).map(Math.exp);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1);
  });
});
