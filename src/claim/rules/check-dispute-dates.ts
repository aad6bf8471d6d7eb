import { checkDate, checkOrder } from './check-date.ts';
import type { DisputeRule } from './rule.ts';

/** Every date of a dispute is real, past, and in order. */
export const checkDisputeDates: DisputeRule = function* ({ dispute }, { today }) {
  const { period, positions, reviews } = dispute;
  yield* checkDate(['period', 'from'], period.from, today);
  yield* checkDate(['period', 'to'], period.to, today);
  yield* checkOrder(['period', 'to'], period.from, period.to);
  for (const [at, { heldBy }] of positions.entries()) {
    for (const [place, { since, until }] of heldBy.entries()) {
      const path = ['positions', at, 'heldBy', place];
      yield* checkDate([...path, 'since'], since, today);
      yield* checkDate([...path, 'until'], until, today);
      yield* checkOrder([...path, 'until'], since, until);
    }
  }
  for (const [at, { date }] of reviews.entries()) yield* checkDate(['reviews', at, 'date'], date, today);
};
