import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import type { ClaimIndex } from '../../../src/match/index/claim-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { rarity } from '../../../src/match/retrieve/rarity.ts';
import { createShortlister, LEAST_COSINES } from '../../../src/match/retrieve/shortlist.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';

const words =
  'river dam flood council village bridge harbour storm valley tower mayor train school tax road farm';
const text = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 14 });
const LEADS = 6;

function indexOf(documents: readonly (readonly string[])[]): ClaimIndex {
  return openIndex(
    buildClaimsIndex(documents.map((each, i) => ({ id: String(i), text: each.join(' '), language: 'en' }))),
  );
}

function numbersOf(index: ClaimIndex, query: readonly string[]): number[] {
  const { stem } = languageProfile('en');
  return [...new Set(query)].map((word) => index.vocabulary.numberOf(stem(word))).filter((term) => term >= 0);
}

/** The definition, worked through for every unit: cosine over its rarest terms, and over all of them. */
function cosines(
  index: ClaimIndex,
  query: readonly number[],
  { unit, unread }: { unit: number; unread: number },
) {
  const frequency = (term: number) => index.sections.termFrequencies[term] as number;
  const square = (term: number) => rarity(frequency(term), index.unitCount) ** 2;
  const total = (terms: readonly number[]) => terms.reduce((sum, term) => sum + square(term), 0);
  const terms = [...new Set(index.termsOf(unit).map(({ number }) => number))];
  const leads = terms.sort((a, b) => frequency(a) - frequency(b) || a - b).slice(0, LEADS);
  const lengths = Math.max(1, Math.sqrt(total(terms))) * Math.sqrt(total(query));
  const met = (some: readonly number[], read: readonly number[]) =>
    total(some.filter((term) => read.includes(term))) / lengths;
  const commonestFirst = [...query].sort((a, b) => frequency(b) - frequency(a) || a - b);
  const telling = commonestFirst.filter(
    (_, i) => total(commonestFirst.slice(0, i + 1)) > unread * total(query),
  );
  return { byLeads: met(leads, telling), byAll: met(terms, query) };
}

/** Lengths are kept to 2 %: nearer to a bound than that, either answer is right. */
const BLUR = 0.02;

describe('the shortlist', () => {
  it.each(Object.entries(LEAST_COSINES))('holds the units that are near enough: %s', (_, least) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), text, (documents, query) => {
        const index = indexOf(documents);
        const terms = numbersOf(index, query);
        const found = createShortlister(
          index,
          least,
        )({
          terms: new Map(terms.map((term) => [term, 1])),
          unknown: 0,
          isAllowed: () => true,
          limit: documents.length,
        });
        for (let unit = 0; unit < index.unitCount; unit++) {
          const { byLeads, byAll } = cosines(index, terms, { unit, unread: least.unread });
          const excess = Math.min(byLeads / least.byLeads, byAll / least.byAll) - 1;
          const listed = found.find((candidate) => candidate.unit === unit);
          if (Math.abs(excess) > BLUR) expect(listed !== undefined).toBe(excess > 0);
          if (listed) expect(Math.abs(listed.score / byAll - 1)).toBeLessThan(BLUR);
        }
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
      }),
      { numRuns: 150 },
    );
  });

  const index = indexOf([
    ['river', 'flood', 'mayor'],
    ['river', 'flood', 'tower'],
  ]);
  const flood = { terms: new Map(numbersOf(index, ['river', 'flood']).map((term) => [term, 1])), unknown: 0 };
  const unitsOf = (query: Parameters<ReturnType<typeof createShortlister>>[0]) =>
    createShortlister(index, LEAST_COSINES.onPage)(query).map(({ unit }) => unit);

  it('passes over units that are not allowed', () => {
    expect(unitsOf({ ...flood, isAllowed: (unit) => unit === 1, limit: 5 })).toEqual([1]);
  });

  it('keeps the best where there are too many', () => {
    expect(unitsOf({ ...flood, isAllowed: () => true, limit: 1 })).toEqual([0]);
  });

  it('is empty where most of a sentence is unknown to the index', () => {
    expect(unitsOf({ ...flood, unknown: 200, isAllowed: () => true, limit: 5 })).toEqual([]);
  });

  it('starts afresh for every search', () => {
    const shortlist = createShortlister(index, LEAST_COSINES.onPage);
    const query = { ...flood, isAllowed: () => true, limit: 5 };
    const first = shortlist(query);
    for (let search = 0; search < 70_000; search++) shortlist(query);
    expect(shortlist(query)).toEqual(first);
  });
});
