import { locale } from './strings.ts';

/** Joins distinct names as the language does ("A, B and C"), at most three of them. */
export function joinNames(names: readonly string[]): string {
  const distinct = [...new Set(names)].slice(0, 3);
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(distinct);
}
