import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { kin, words } from '../../cases/tokenise/words.ts';
import { LINEAR } from '../../support/linear.ts';

const en = languageProfile('en');

describe('words of a text', () => {
  it.each(words)('%s: %s', (language, text, expected) => {
    expect(
      tokenise(text, languageProfile(language))
        .map(({ word }) => word)
        .join(' '),
    ).toBe(expected);
  });

  it.each(kin)('%s: %s and its kin share a stem', (language, ...forms) => {
    const profile = languageProfile(language);
    const stems = forms.map((form) => tokenise(form, profile)[0]?.term);
    expect(new Set(stems).size).toBe(1);
  });

  it('tells how a word was written, and short names from stop words', () => {
    const tokens = tokenise('IS is US us McCain Syria 5', en);
    expect(tokens.map(({ letterCase }) => letterCase)).toEqual([
      'upper',
      'lower',
      'upper',
      'lower',
      'mixed',
      'title',
      'none',
    ]);
    expect(tokens.map(({ stop }) => stop)).toEqual([false, true, false, true, false, false, false]);
  });

  it('takes no word that says something for a stop word because they fold alike', () => {
    const read = tokenise('Le pont est sûr', languageProfile('fr'));
    expect(read.map(({ stop }) => stop)).toEqual([true, false, true, false]);
  });

  it('gives offsets into the text as found', () => {
    const text = 'Ru\u00adssia’s \u200bjets, “U.S.” ﬁre';
    expect(tokenise(text, en).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ru\u00adssia',
      'jets',
      'U.S.',
      'ﬁre',
    ]);
  });

  it('covers every word in order, whatever the text', () => {
    const language = fc.constantFrom('en', 'de', 'fr', 'it', 'tr', 'ru', 'ar', 'th', 'zh', 'hu', null);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, language, (given, code) => {
        let at = 0;
        for (const { start, end, word, term } of tokenise(given, languageProfile(code))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(word).not.toBe('');
          expect(term).not.toBe('');
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

// Where the time grows with the square of the length, each of these takes a minute and more.
describe('time in proportion to the length of the text', () => {
  it.each([
    ['a.', 200_000],
    ['U.S.', 100_000],
    ['\u0301\u0323', 400_000],
    ['\u093c\u094d', 400_000],
  ])('is taken for %j, %d times', LINEAR, (unit, times) => {
    expect(tokenise(`${unit.repeat(times)}ab`, en).length).toBeGreaterThan(0);
  });
});

describe('profiles', () => {
  it('are made once, by primary subtag', () => {
    expect(languageProfile('en-GB')).toBe(en);
    expect(languageProfile('EN_us')).toBe(en);
  });

  it('have no lists where we have none', () => {
    for (const code of [null, 'hu', '__proto__', 'constructor', ''])
      expect(languageProfile(code).stopWords.size).toBe(0);
  });
});
