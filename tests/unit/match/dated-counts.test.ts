import { describe, expect, it } from 'vitest';
import type { PartialDate, Position } from '../../../src/claim/dispute.ts';
import { datedCounts } from '../../../src/match/dated-counts.ts';
import { position } from '../ui/sample-card.ts';

function counted(holder: string, statement: string, since = '2020-05-01'): Position {
  return position(holder, { statement, heldBy: [{ name: holder, since: since as PartialDate }] });
}

const lines = (positions: readonly Position[]) =>
  datedCounts(positions)?.map(({ date, value, holder }) => `${date} ${value} ${holder}`) ?? null;

describe('dated counts', () => {
  it('are read from one statement that gives several', () => {
    const statement =
      'The network counted 6,239 civilians killed to 2018, 6,954 to 30 September 2023 and 6,969 to 30 September 2024.';
    expect(lines([counted('Network', statement)])).toEqual([
      '2018 6239 Network',
      '2023-09-30 6954 Network',
      '2024-09-30 6969 Network',
    ]);
  });

  it('are read across positions, where an undated count is of the day from which it was held', () => {
    expect(
      lines([
        counted('A', 'A counted 310 civilians killed by 1 March 2019.'),
        counted('B', 'B put it at 500 civilians.', '2019-06'),
        counted(
          'C',
          'C counted 18,096 people, 800 of them civilians, killed from 1 March 2019 to 5 May 2020.',
        ),
      ]),
    ).toEqual(['2019-03-01 310 A', '2019-06 500 B', '2020-05-05 800 C']);
  });

  it('of different things are not put together', () => {
    expect(
      lines([
        counted('A', 'A counted 310 civilians by 1 March 2019.'),
        counted('B', 'B counted 500 fighters by 1 March 2020.'),
        counted('C', 'C counted 90 tanks by 1 March 2021.'),
      ]),
    ).toBeNull();
  });

  it('that are fewer than three, or all of one day, show no growth', () => {
    const one = (holder: string) => counted(holder, `${holder} counted 310 civilians by 1 March 2019.`);
    expect(lines([one('A'), one('B')])).toBeNull();
    expect(lines([one('A'), one('B'), one('C')])).toBeNull();
  });
});
