import { expect, test } from 'vitest';
import type { PartialDate } from '../../../src/claim/dispute.ts';
import { formatDate, formatHolding } from '../../../src/ui/format-date.ts';

const date = (text: string): PartialDate => text as PartialDate;

test.each([
  ['2015', '2015'],
  ['2015-10', 'Oct 2015'],
  ['2015-10-02', '2 Oct 2015'],
  ['2015-01-01', '1 Jan 2015'],
])('formatDate() writes %s no more precisely than it is known', (given, written) => {
  expect(formatDate(date(given))).toBe(written);
});

test.each([
  [{ since: '2015-10-02' }, 'since 2 Oct 2015'],
  [{ since: '2015', until: '2016-01' }, '2015 to Jan 2016'],
  [{ since: '2015-10-02', until: '2015-10-02' }, '2 Oct 2015'],
])('formatHolding() of %o', ({ since, until }: { since: string; until?: string }, written) => {
  expect(formatHolding({ since: date(since), ...(until && { until: date(until) }) })).toBe(written);
});
