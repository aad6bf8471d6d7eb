import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/text/fold-word.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { folds } from '../../cases/normalise/folds.ts';

describe('folding a text', () => {
  it.each(folds)('%s', (_what, found, folded) => {
    expect(normalise(found).text).toBe(folded);
  });

  it('maps offsets back to the text as found', () => {
    const found = 'a\u00adb\u200bc ﬁ d';
    const { text, originalOffset } = normalise(found);
    expect([...text].map((_, index) => found.charAt(originalOffset(index)))).toEqual([
      'a',
      'b',
      'c',
      ' ',
      'ﬁ',
      'ﬁ',
      ' ',
      'd',
    ]);
    expect(originalOffset(text.length)).toBe(found.length);
  });

  it('never moves backwards, and maps the end to the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (found) => {
        const { text, originalOffset } = normalise(found);
        let before = 0;
        for (let index = 0; index <= text.length; index++) {
          const offset = originalOffset(index);
          expect(offset).toBeGreaterThanOrEqual(before);
          before = offset;
        }
        expect(originalOffset(text.length)).toBe(found.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (found) => {
        const once = normalise(found).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

describe('folding a word', () => {
  it.each([
    ['Da’esh', 'daesh'],
    ['Déclaré', 'declare'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Saldırı', 'saldiri'],
    ['Ёлка', 'елка'],
    ['йод', 'йод'],
    ["п'ять", 'пять'],
    ['أحمد', 'احمد'],
    ['المدينة', 'المدينه'],
  ])('%s → %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});
