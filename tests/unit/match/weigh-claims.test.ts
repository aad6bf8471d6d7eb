import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/match/decide/thresholds.ts';
import { claimModel } from '../../../src/match/score/claim/claim-model.ts';
import type { MeasuredClaim } from '../../../src/match/score/claim/claim-scorer.ts';
import { rivalledClaimModel } from '../../../src/match/score/claim/rivalled-claim-model.ts';
import { logShares, probabilityAlone, weighClaims } from '../../../src/match/score/claim/weigh-claims.ts';

const models = { alone: claimModel, rivalled: rivalledClaimModel };
const nothing = Object.fromEntries(
  Object.keys(claimModel.weights).map((part) => [part, 0]),
) as typeof claimModel.weights;
const plain = { ...nothing, met: 3, coverage: 1, words: 1.8, pairs: 1.6, row: 1.9, topic: 0.9 };

/** A claim of which as much of the wording was met as `row` says. */
function claim(number: number, row: number, isAsked = false) {
  return { claim: number, unit: number, features: { ...plain, row }, isAsked };
}

function weigh(
  near: readonly MeasuredClaim[],
  document = 0,
  further: () => readonly MeasuredClaim[] = () => [],
) {
  return weighClaims({ near, further }, document, models);
}

describe('weighing the claims of a sentence', () => {
  it('finds nothing among none', () => {
    expect(weigh([])).toBeNull();
  });

  it('chooses the claim that is likeliest', () =>
    expect(weigh([claim(1, 1), claim(2, 2), claim(3, 0)])?.measured.claim).toBe(2));

  it('is less sure of a claim the nearer another one comes', () => {
    const probability = (rival: number) => weigh([claim(1, 2), claim(2, rival)])?.probability;
    expect(probability(1.9)).toBeLessThan(probability(0) ?? 0);
  });

  it('is surer where the document has repeated claims', () =>
    expect(weigh([claim(1, 2)], 2)?.probability).toBeGreaterThan(weigh([claim(1, 2)])?.probability ?? 1));

  it('looks further where a near claim is likely, and may find a likelier one', () =>
    expect(weigh([claim(1, 1)], 0, () => [claim(2, 2)])?.measured.claim).toBe(2));

  it('looks no further where none is', () => {
    const unlikely = { ...claim(1, 0), features: { ...nothing, length: 2 } };
    const further = () => {
      throw new Error('asked for further claims');
    };
    expect(weigh([unlikely], 0, further)?.measured.claim).toBe(1);
  });

  it('counts what is only asked as little towards its document as towards its mark', () =>
    expect(probabilityAlone({ near: [claim(1, 9, true)] }, 0, claimModel)).toBeLessThan(
      Math.min(...Object.values(thresholds)),
    ));

  it('leaves what is only asked below every threshold, and still says which claim it is', () => {
    const asked = weigh([claim(1, 3, true), claim(2, 9, true)], 2);
    expect(asked?.measured.claim).toBe(2);
    expect(asked?.probability).toBeLessThan(Math.min(...Object.values(thresholds)));
  });

  it('shares the odds out among all', () => {
    const shares = logShares([1, -2]).map(Math.exp);
    expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1);
  });
});
