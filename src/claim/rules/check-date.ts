import type { FieldPath, Finding } from '../finding.ts';
import { firstDay, isPartialDate } from '../partial-date.ts';

/** A date, where there is one, is of the calendar and not in the future. */
export function* checkDate(path: FieldPath, date: string | undefined, today: string): Generator<Finding> {
  if (date === undefined) return;
  if (!isPartialDate(date)) yield { path, message: `${date} is no day of the calendar: correct it` };
  else if (firstDay(date) > today) yield { path, message: `${date} lies in the future: correct it` };
}

/** A stretch of time does not end before it begins. */
export function* checkOrder(path: FieldPath, from: string, to: string | undefined): Generator<Finding> {
  if (to !== undefined && firstDay(to) < firstDay(from.slice(0, to.length))) {
    yield { path, message: `${to} comes before ${from}: correct one of them` };
  }
}
