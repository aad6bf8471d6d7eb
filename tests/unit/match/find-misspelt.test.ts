import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { findMisspelt } from '../../../src/match/read/find-misspelt.ts';
import { editsAllowed, withinEdits } from '../../../src/text/edit-distance.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdeо'), minLength: 3, maxLength: 11 });

describe('a misspelt word', () => {
  it('is read as the nearest term that keeps its first or last letter, the commonest of those', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 30 }), letters, (texts, word) => {
        const index = openIndex(
          buildClaimsIndex(texts.map((text, i) => ({ id: String(i), text, language: 'und' }))),
        );
        const { vocabulary, sections } = index;
        const terms = Array.from({ length: vocabulary.size }, (_, term) => term);
        const distance = (term: number) =>
          withinEdits(word, vocabulary.textOf(term), editsAllowed(word.length));
        const near = terms
          .filter((term) => distance(term) !== null && distance(term) !== 0)
          .filter((term) => sharesEnd(word, vocabulary.textOf(term)));
        const least = Math.min(...near.map((term) => distance(term) as number));
        const nearest = near.filter((term) => distance(term) === least);
        const found = vocabulary.numberOf(word) >= 0 ? -1 : findMisspelt(index, word);
        if (vocabulary.numberOf(word) >= 0) return;
        if (nearest.length === 0 || editsAllowed(word.length) === 0) expect(found).toBe(-1);
        else {
          const most = Math.max(...nearest.map((term) => sections.termFrequencies[term] as number));
          expect(nearest).toContain(found);
          expect(sections.termFrequencies[found]).toBe(most);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function sharesEnd(one: string, other: string): boolean {
  return one[0] === other[0] || one.at(-1) === other.at(-1);
}
