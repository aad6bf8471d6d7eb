import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/text/cue.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { polarityAt } from '../../../src/text/polarity/polarity-at.ts';
import { readCues } from '../../../src/text/polarity/read-cues.ts';
import { tokenise } from '../../../src/text/tokenise.ts';
import { cues } from '../../cases/polarity/cues.ts';
import { polarities } from '../../cases/polarity/polarities.ts';
import { LINEAR } from '../../support/linear.ts';

function cuesIn(text: string, language: string): Cue[] {
  const profile = languageProfile(language);
  return readCues(text, tokenise(text, profile), profile);
}

describe('polarity of a word', () => {
  it.each(polarities)('%s: %s → %d', (language, marked, polarity) => {
    const text = marked.replaceAll('*', '');
    expect(polarityAt(cuesIn(text, language), marked.indexOf('*'))).toBe(polarity);
  });
});

describe('cues and what they govern', () => {
  it.each(cues.map(([language, text, ...stated]) => ({ language, text, stated })))(
    '$language: $text',
    ({ language, text, stated }) => {
      const read = cuesIn(text, language);
      const shown = read.map(({ kind, start, end, scope }) => [
        kind,
        text.slice(start, end),
        text.slice(scope.start, scope.end),
      ]);
      expect(shown).toEqual(stated);
    },
  );

  // Where the time grows with the square of the length, each of these takes more than a minute.
  it.each([
    ['no ', 40_000],
    ['said: ', 40_000],
    ['?', 400_000],
  ])('take time in proportion to the length of the text: %j, %d times', LINEAR, (unit, times) => {
    expect(cuesIn(`He ${unit.repeat(times)} left`, 'en').length).toBeGreaterThan(0);
  });

  it('lie within the text, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'not',
        'denied',
        'false',
        'said',
        'according to',
        'if',
        '?',
        '"',
        ',',
        '. ',
        'but',
        'was',
        'nicht',
        'ne',
        'не',
        'X',
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
      fc.property(fc.array(piece, { maxLength: 20 }), language, (pieces, code) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { start, end, scope } of cuesIn(text, code)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(scope.start).toBeGreaterThanOrEqual(0);
          expect(scope.end).toBeGreaterThanOrEqual(scope.start);
          expect(Math.max(end, scope.end)).toBeLessThanOrEqual(text.length);
          at = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
