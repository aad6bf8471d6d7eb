import { isBefore } from '../partial-date.ts';
import { checkDate } from './check-date.ts';
import type { SourceRule } from './rule.ts';

/** Event, publication and check follow one another, and none lies in the future. */
export const checkSourceDates: SourceRule = function* ({ date, checked, event }, { today }) {
  yield* checkDate(['date'], date, today);
  yield* checkDate(['checked'], checked, today);
  yield* checkDate(['event'], event, today);
  if (isBefore(checked, date)) {
    yield {
      path: ['checked'],
      message: `${checked} is before the page appeared in ${date}: correct one of them`,
    };
  }
  if (event !== undefined && isBefore(date, event)) {
    yield {
      path: ['date'],
      message: `${date} is before the event of ${event} that it reports: correct one of them`,
    };
  }
};
