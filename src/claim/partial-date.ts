import type { PartialDate } from './dispute.ts';

/** ISO 8601 date at the precision of a year, a month or a day; says nothing of the calendar. */
export const partialDatePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether the text is a date of the calendar at one of the three precisions. */
export function isPartialDate(text: string): text is PartialDate {
  if (!partialDatePattern.test(text)) return false;
  const day = firstDay(text);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** `2015-10` → `2015-10-01`: the earliest day that the date can mean; days compare as strings. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** `2015-10` → `2015-10-31`: the latest day that the date can mean; months end on the 31st, as only order counts. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}

/** Whether every day that `a` can mean lies before every day that `b` can mean. */
export function isBefore(a: string, b: string): boolean {
  return lastDay(a) < firstDay(b);
}
