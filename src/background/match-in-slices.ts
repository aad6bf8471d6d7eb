import type { SentenceMatch } from '../match/match.ts';

/** Time that a slice may take; a popup's search or another page waits no longer than this and one sentence. */
const sliceMilliseconds = 25;

/**
 * Draws all matches from a generator, giving way to other messages between slices. Null as soon as what the sentences ask for
 * is still awaited: those drawn so far may match otherwise with it.
 */
export async function matchInSlices(
  matches: Iterable<SentenceMatch | null>,
  isAwaited: () => boolean,
): Promise<SentenceMatch[] | null> {
  const found: SentenceMatch[] = [];
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (const match of matches) {
    if (isAwaited()) return null;
    if (match !== null) found.push(match);
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + sliceMilliseconds;
  }
  return found;
}
