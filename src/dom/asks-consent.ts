import type { Region } from './region.ts';

/** Longer than what a reader is asked before reading; a text about cookies is longer. */
const LONGEST = 2000;

/** Whether a region with a button speaks of cookies, as boxes do that ask for consent in most languages, however they are named. */
export function asksConsent(region: Region): boolean {
  region.asksConsent ??= region.text < LONGEST && /cookie/i.test(region.element.textContent ?? '');
  return region.asksConsent;
}
