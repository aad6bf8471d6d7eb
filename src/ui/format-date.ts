import type { Holder } from '../claim/dispute.ts';
import { locale, say } from './strings.ts';

/** Formats by the length of the ISO text: a year, a month of a year, or a day. */
const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Writes a date as precisely as it is known: "2015", "Oct 2015", "2 Oct 2015"; a text of another length stays as it is. */
export function formatDate(date: string): string {
  const format = formats[date.length];
  if (!format) return date;
  return new Intl.DateTimeFormat(locale(), { ...format, timeZone: 'UTC' }).format(new Date(date));
}

/** When something held: "since 2 Oct 2015" or "2 Oct 2015 to 9 Dec 2015". */
export function formatHolding(holder: Pick<Holder, 'since' | 'until'>): string {
  const since = formatDate(holder.since);
  if (!holder.until) return say('card_held_since', since);
  const until = formatDate(holder.until);
  return since === until ? since : say('card_held_during', since, until);
}
