import * as v from 'valibot';
import { createStored } from './stored.ts';

/** As many as a glance takes in. */
const KEPT = 8;

/** What the reader searched for and opened a result of, latest first; kept on this device alone. */
export const recentSearches = createStored<readonly string[]>('recentSearches', (stored) =>
  v.parse(v.fallback(v.array(v.string()), []), stored),
);

export function rememberSearch(text: string): Promise<void> {
  return recentSearches.update((known) => [text, ...known.filter((other) => other !== text)].slice(0, KEPT));
}

export function forgetSearches(): Promise<void> {
  return recentSearches.update(() => []);
}
