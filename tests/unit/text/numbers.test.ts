import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { compareQuantities } from '../../../src/text/numbers/compare-quantities.ts';
import { followsFrom } from '../../../src/text/numbers/follows-from.ts';
import { readQuantities } from '../../../src/text/numbers/read-quantities.ts';
import type { Quantity } from '../../../src/text/quantity.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { agreements } from '../../cases/numbers/agreements.ts';
import { followings } from '../../cases/numbers/followings.ts';
import { quantities } from '../../cases/numbers/quantities.ts';

function quantitiesIn(text: string, language: string): Quantity[] {
  const profile = languageProfile(language);
  return readQuantities(text, tokenise(text, profile), profile);
}

describe('reading quantities', () => {
  it.each(quantities.map(([language, text, ...stated]) => ({ language, text, stated })))(
    '$language: $text',
    ({ language, text, stated }) => {
      const read = quantitiesIn(text, language);
      expect(
        read.map(({ start, end, comparison, unit }) => [text.slice(start, end), comparison, unit]),
      ).toEqual(stated.map(([words, , , comparison, unit]) => [words, comparison, unit]));
      for (const [index, [, min, max]] of stated.entries()) {
        expect(read[index]?.min).toBeCloseTo(min, 6);
        expect(read[index]?.max).toBeCloseTo(max, 6);
      }
    },
  );

  it('keeps to the text, in order, without overlap, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'one',
        'in',
        '20',
        '%',
        ' ',
        '-',
        '$',
        'bn',
        'May',
        '2015',
        'half',
        'a',
        'million',
        '1,015',
        'than',
        'more',
        '½',
        'und',
        'vingt',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const language = fc.constantFrom(
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'ru',
      'uk',
      'ar',
      'tr',
      'pl',
      'hu',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        language,
        fc.constantFrom('', ' '),
        (pieces, code, joint) => {
          const text = pieces.join(joint);
          let at = 0;
          for (const { start, end, min, max } of quantitiesIn(text, code)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(min).toBeLessThanOrEqual(max);
            at = end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('comparing quantities', () => {
  it.each(agreements)('%s / %s: %s', (one, other, agreement) => {
    const [a, b] = [quantitiesIn(one, 'en')[0], quantitiesIn(other, 'en')[0]] as [Quantity, Quantity];
    expect(compareQuantities(a, b)).toBe(agreement);
    expect(compareQuantities(b, a)).toBe(agreement);
  });
});

describe('what follows from a stated quantity', () => {
  it.each(followings)('%s, where it says %s: %s', (claimed, stated, following) => {
    const [claim, fact] = [quantitiesIn(claimed, 'en')[0], quantitiesIn(stated, 'en')[0]] as [
      Quantity,
      Quantity,
    ];
    expect(followsFrom(claim, fact)).toBe(following);
  });
});
