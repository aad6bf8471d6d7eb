/**
 * Runs what changes the stored values after every other such change has ended, in whichever part of the extension: two that
 * both read the old value would lose one of them, and background, popup and options all write. One lock serves all values,
 * as a backup replaces several.
 */
export function runExclusively(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('counterclaim-stored', work);
}
