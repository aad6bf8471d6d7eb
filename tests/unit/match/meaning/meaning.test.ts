import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openMeaning } from '../../../../src/match/meaning/meaning.ts';
import { fullPrecision } from './full-precision.ts';

const weights = readFileSync(new URL('../../../../src/match/meaning/meaning.weights', import.meta.url));
const meaning = openMeaning(weights);
const encode = (text: string): Float32Array => meaning?.senseOf(text) ?? new Float32Array(512);
const topicOf = (text: string): Float32Array => meaning?.topicOf(text) ?? new Float32Array(256);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const product = (x: ArrayLike<number>, y: ArrayLike<number>) =>
    Array.from(x).reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
};

describe('what a text says', () => {
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
});

describe('what a text is about', () => {
  it('is alike for texts about the same, in other words', () => {
    const claim = topicOf('A hospital was bombed from the air and patients died.');
    const same = topicOf('Air strikes hit clinics; doctors count the dead.');
    const other = topicOf('Parliament votes on higher taxes for the rich.');
    expect(cosine(claim, same)).toBeGreaterThan(cosine(claim, other) + 0.2);
  });

  it('does not hang on quotation marks, so that claims that are the same stay equals', () => {
    const plain = topicOf("The mayor said the library's closing was a mistake.");
    expect(topicOf("The mayor said the 'library's closing' was “a mistake”.")).toEqual(plain);
  });
});

describe('the weights file', () => {
  it('is refused where it is no such file', () => {
    expect(openMeaning(new Uint8Array(100))).toBeNull();
    expect(openMeaning(weights.subarray(1))).toBeNull();
  });
});
