import { describe, expect, it } from 'vitest';
import { DocumentRate } from '../../../src/match/score/claim/document-rate.ts';

function rateAfter(...probabilities: number[]): number {
  const rate = new DocumentRate();
  for (const probability of probabilities) rate.add(probability);
  return rate.measure();
}

describe('how often a document repeats claims', () => {
  it('is 0 before anything was read', () => expect(rateAfter()).toBe(0));
  it('rises with what it repeats', () => {
    expect(rateAfter(0.9)).toBeGreaterThan(0);
    expect(rateAfter(0.9, 0.8)).toBeGreaterThan(rateAfter(0.9));
  });
  it('falls with what repeats nothing', () => {
    expect(rateAfter(0, 0, 0)).toBeLessThan(0);
    expect(rateAfter(0.9, 0, 0)).toBeLessThan(rateAfter(0.9));
  });
});
