import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createRetriever } from '../../../src/match/retrieve/retrieve.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';

const words = [
  'river',
  'dam',
  'flood',
  'council',
  'village',
  'bridge',
  'harbour',
  'storm',
  'valley',
  'tower',
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });

/** BM25 as the textbook writes it, over plain lists of words. */
function bm25(query: readonly string[], documents: readonly (readonly string[])[]): number[] {
  const average = documents.reduce((sum, document) => sum + document.length, 0) / documents.length;
  return documents.map((document) => {
    let score = 0;
    for (const word of new Set(query)) {
      const times = document.filter((other) => other === word).length;
      const frequency = documents.filter((other) => other.includes(word)).length;
      const rarity = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
      score += (rarity * times * 2.2) / (times + 1.2 * (0.5 + (0.5 * document.length) / average));
    }
    return score;
  });
}

describe('retrieval', () => {
  it('agrees with the slow and obvious way', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), text, (documents, query) => {
        const index = openIndex(
          buildClaimsIndex(
            documents.map((document, i) => ({ id: String(i), text: document.join(' '), language: 'en' })),
          ),
        );
        const terms = new Map(
          query.map((word) => [termOf(index, word), 1] as const).filter(([term]) => term >= 0),
        );
        const found = createRetriever(index)({ terms, isAllowed: () => true, limit: documents.length });
        const expected = bm25(query, documents);
        expect(found.map(({ unit }) => unit).sort((a, b) => a - b)).toEqual(
          expected.flatMap((score, unit) => (score > 0 ? [unit] : [])),
        );
        for (const { unit, score } of found) expect(score).toBeCloseTo(expected[unit] as number, 4);
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('starts afresh for every search', () => {
    const index = openIndex(buildClaimsIndex([{ id: 'a', text: 'river flood', language: 'en' }]));
    const retrieve = createRetriever(index);
    const query = { terms: new Map([[termOf(index, 'river'), 1]]), isAllowed: () => true, limit: 5 };
    expect(retrieve(query)).toEqual(retrieve(query));
  });
});

function termOf(index: ReturnType<typeof openIndex>, word: string): number {
  return index.vocabulary.numberOf(languageProfile('en').stem(word));
}
