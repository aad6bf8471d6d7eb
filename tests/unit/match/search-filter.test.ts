import { expect, test } from 'vitest';
import type { Dispute, DisputeId, PartialDate } from '../../../src/claim/dispute.ts';
import { passesFilter, type SearchFilter } from '../../../src/match/search/search-filter.ts';
import { position, source } from '../ui/sample-card.ts';

const dispute: Dispute = {
  id: 'bridge' as DisputeId,
  title: 'Why did the bridge close?',
  topic: 'bridges:closed',
  status: 'contested',
  period: { from: '2015-09-30' as PartialDate, to: '2017' as PartialDate },
  about: [],
  positions: [
    position('repairs', { sources: [source('a', { publisher: 'The Courier', language: 'de' })] }),
    position('savings'),
  ],
};

const cases: [filter: SearchFilter, passes: boolean][] = [
  [{}, true],
  [{ topic: 'bridges', status: 'contested' }, true],
  [{ topic: 'bridges', status: 'unverified' }, false],
  [{ topic: 'bridges:closed' }, true],
  [{ topic: 'bridges:opened' }, false],
  [{ topic: 'bridge' }, false],
  [{ publisher: 'The Courier' }, true],
  [{ publisher: 'The Post' }, false],
  [{ language: 'de' }, true],
  [{ language: 'fr' }, false],
  [{ year: 2014 }, false],
  [{ year: 2015 }, true],
  [{ year: 2017 }, true],
  [{ year: 2018 }, false],
];

test.each(cases)('%j', (filter, passes) => {
  expect(passesFilter(dispute, filter)).toBe(passes);
});

test('a period without an end goes on', () => {
  expect(passesFilter({ ...dispute, period: { from: '2015' as PartialDate } }, { year: 2024 })).toBe(true);
});
