import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtSpans, type PartKind } from '../../../../src/ui/card/cut-at-spans.ts';

/** Writes parts with their kind: `_terms_`, `#figures#`, `!cues!`. */
const signs: Record<PartKind, string> = { plain: '', term: '_', figure: '#', cue: '!' };
const write = (text: string, spans: Parameters<typeof cutAtSpans>[1]): string =>
  cutAtSpans(text, spans)
    .map((part) => signs[part.kind] + part.text + signs[part.kind])
    .join('');

test.each([
  ['no spans', [], 'he denied 1 in 10'],
  ['words', [{ start: 0, end: 2, kind: 'term' }], '_he_ denied 1 in 10'],
  ['a cue', [{ start: 3, end: 9, kind: 'cue' }], 'he !denied! 1 in 10'],
  [
    'a word inside a figure, of which the figure shows',
    [
      { start: 10, end: 17, kind: 'figure' },
      { start: 15, end: 17, kind: 'term' },
    ],
    'he denied #1 in ##10#',
  ],
  ['a span that ends behind the text', [{ start: 15, end: 99, kind: 'term' }], 'he denied 1 in _10_'],
  ['a span wholly behind the text', [{ start: 40, end: 44, kind: 'term' }], 'he denied 1 in 10'],
] as const)('cutAtSpans() with %s', (_name, spans, written) => {
  expect(write('he denied 1 in 10', spans)).toBe(written);
});

test('cutAtSpans() loses and doubles no letter, whatever the spans', () => {
  const spans = fc.array(
    fc.record({ start: fc.integer(), end: fc.integer(), kind: fc.constant<PartKind>('term') }),
  );
  fc.assert(
    fc.property(fc.string(), spans, (text, given) => {
      const joined = cutAtSpans(text, given).map((part) => part.text);
      expect(joined.join('')).toBe(text);
    }),
  );
});
