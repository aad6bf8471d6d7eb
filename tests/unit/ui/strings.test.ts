import { afterEach, describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/claim/dispute.ts';
import { formatDate } from '../../../src/ui/format-date.ts';
import { joinNames } from '../../../src/ui/join-names.ts';
import { type MessageFile, readMessages } from '../../../src/ui/strings/read-messages.ts';
import { say, sayCount, speakFrom, textAttributes } from '../../../src/ui/strings.ts';

const files = import.meta.glob<MessageFile>('../../../src/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

function speak(language: string): void {
  speakFrom(readMessages(files[`../../../src/public/_locales/${language}/messages.json`] as MessageFile));
}

afterEach(() => speak('en'));

const counted: [language: string, texts: Record<number, string>][] = [
  ['en', { 0: '0 sources', 1: '1 source', 2: '2 sources', 1234: '1,234 sources' }],
  ['de', { 0: '0 Quellen', 1: '1 Quelle', 1234: '1.234 Quellen' }],
  ['fr', { 0: '0 source', 1: '1 source', 2: '2 sources' }],
  ['pl', { 1: '1 źródło', 2: '2 źródła', 5: '5 źródeł', 12: '12 źródeł', 22: '22 źródła' }],
  ['ru', { 1: '1 источник', 3: '3 источника', 5: '5 источников', 11: '11 источников', 21: '21 источник' }],
  ['uk', { 1: '1 джерело', 4: '4 джерела', 14: '14 джерел', 31: '31 джерело' }],
  ['tr', { 1: '1 kaynak', 2: '2 kaynak' }],
  ['ar', { 1: 'مصدر واحد', 2: 'مصدران', 3: '3 مصادر', 11: '11 مصدرًا', 100: '100 مصدر' }],
];

describe.each(counted)('a count in %s', (language, texts) => {
  test.each(Object.entries(texts))('of %s', (count, text) => {
    speak(language);
    expect(sayCount('count_sources', Number(count))).toBe(text);
  });
});

test('dates and lists are written as the language does', () => {
  speak('de');
  expect(formatDate('2015-10-02' as PartialDate)).toBe('2. Okt. 2015');
  expect(joinNames(['London', 'Paris', 'Berlin'])).toBe('London, Paris und Berlin');
});

test('an Arabic text runs from right to left and keeps names in Latin letters apart', () => {
  speak('ar');
  expect(textAttributes()).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(say('status_disputed_by', 'Human Rights Watch')).toBe('يعترض عليه: \u2068Human Rights Watch\u2069');
});

test('a value that looks like a place is left as it is', () => {
  expect(say('why_fuzzy', '$2', 'two dollars')).toBe('“$2” was read as “two dollars”.');
});
