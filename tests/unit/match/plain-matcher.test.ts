import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createPlainMatcher } from '../../../src/match/plain-matcher.ts';

const claims = [
  'The Korin dam was destroyed by artillery fire from Belmar.',
  'The fever vaccine poisoned 312 children in Arvania.',
  'Arvania spends half of its budget on the army.',
  'Arvania closed every school for six months.',
  'Wolves from Belmar killed 40 sheep near Ostra.',
  'The harbour of Ostra freezes over every winter.',
];
// Rarity needs company: among six claims no word is rare.
const filler = Array.from(
  { length: 400 },
  (_, i) => `Town ${i} of the coast mended road ${i * 7} and school ${i * 3}.`,
);
const wordings = [...claims, ...filler];
const index = openIndex(
  buildClaimsIndex(wordings.map((text, id) => ({ id: String(id), text, language: 'en' }))),
);
const startDocument = createPlainMatcher(index, 'en', { wordings, meaning: null });
const match = (sentence: string) => startDocument()(sentence);
const probability = (sentence: string) => match(sentence)?.probability ?? 0;

describe('matching plain claims', () => {
  it.each([
    ['Artillery fire from Belmar destroyed the Korin dam.', 0],
    ['He said half of the budget of Arvania was spent on the army.', 2],
    ['Every school in Arvania was closed for six months.', 3],
  ])('finds the claim that a sentence repeats: %s', (sentence, claim) => {
    expect(match(sentence)?.claim).toBe(claim);
  });

  it.each([
    ['every word', 'The harbour of Ostra freezes over every winter.', 'The harbour of Ostra was mended.'],
    [
      'a second figure',
      'The fever vaccine poisoned 312 children.',
      'The fever vaccine poisoned 9 of 500 children.',
    ],
    [
      'other names beside it',
      'Wolves from Belmar killed 40 sheep.',
      'Wolves killed sheep, said Anna Torvald, whom Korvin and Lisbet Arden of Halm interviewed in Tessel.',
    ],
  ])('is surer of a sentence by %s', (_, surer, less) => {
    expect(probability(surer)).toBeGreaterThan(probability(less));
  });

  it('finds nothing where nothing is shared', () => {
    expect(match('Bread is dearer than it was.')).toBeNull();
    expect(match('')).toBeNull();
  });

  it('says how the sentence stands to the claim', () => {
    expect(match('The fever vaccine poisoned 312 children in Arvania.')?.relation).toBe('states');
    expect(match('The fever vaccine poisoned 12 children in Arvania.')?.relation).toBe('differs');
    expect(match('The fever vaccine did not poison children in Arvania.')?.relation).toBe('denies');
    expect(match('Doctors said the fever vaccine poisoned 312 children in Arvania.')?.relation).toBe(
      'reports',
    );
  });
});
