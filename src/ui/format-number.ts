import { locale } from './strings.ts';

/** Writes a number as the reader's language does. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}
