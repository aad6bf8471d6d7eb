import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEncoder } from '../../../../src/match/meaning/encoder.ts';
import { fullPrecision } from './full-precision.ts';

const weights = readFileSync(new URL('../../../../src/match/meaning/encoder.weights', import.meta.url));
const encoder = createEncoder(weights);
const encode = (text: string): Float32Array => encoder?.encode(text) ?? new Float32Array(512);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const product = (x: ArrayLike<number>, y: ArrayLike<number>) =>
    Array.from(x).reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
};

describe('the encoder', () => {
  it.each(fullPrecision)('agrees with the same network in full precision: %s', (text, vector) => {
    // The first 32 of 512 numbers stand for all: they are as good a sample as any.
    expect(cosine(encode(text).subarray(0, vector.length), vector)).toBeGreaterThan(0.99);
  });

  it('puts sentences of one meaning nearer than sentences of one wording', () => {
    const claim = encode('The mayor closed the town library to save money.');
    const same = encode("To cut costs, the city's public library was shut by its mayor.");
    const other = encode('The mayor opened the town hall to collect money.');
    expect(cosine(claim, same)).toBeGreaterThan(cosine(claim, other));
  });

  it.each(['', ' ', '🎉🎉', 'a'.repeat(5000)])('gives any text a vector of length 1', (text) => {
    expect(Math.hypot(...encode(text))).toBeCloseTo(1, 4);
  });

  it('refuses a file that holds no weights', () => {
    expect(createEncoder(new Uint8Array(100))).toBeNull();
    expect(createEncoder(weights.subarray(1))).toBeNull();
  });
});
