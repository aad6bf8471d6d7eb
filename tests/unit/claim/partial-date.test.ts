import { describe, expect, it } from 'vitest';
import { isBefore, isPartialDate } from '../../../src/claim/partial-date.ts';

describe('a date', () => {
  it.each(['2015', '2015-10', '2015-10-02', '2016-02-29'])('is %s', (text) =>
    expect(isPartialDate(text)).toBe(true),
  );

  it.each(['', '15', '2015-13', '2015-02-29', '2015-10-00', '2015-1-2', '2 Oct 2015', '2015-10-02T00:00'])(
    'is not %j',
    (text) => expect(isPartialDate(text)).toBe(false),
  );
});

describe('a date comes before another only when it must', () => {
  it.each([
    ['2015-10-01', '2015-10-02', true],
    ['2015-09', '2015-10-01', true],
    ['2014', '2015', true],
    ['2015', '2015-10-02', false],
    ['2015-10', '2015-10-02', false],
    ['2015-10-02', '2015', false],
    ['2015-10-02', '2015-10-02', false],
  ])('%s before %s: %s', (a, b, answer) => expect(isBefore(a, b)).toBe(answer));
});
