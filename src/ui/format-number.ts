import { locale } from './strings.ts';

/** Writes a number as the reader's language does. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}

/** Writes a share from 0 to 1 as a percentage, to a tenth. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
