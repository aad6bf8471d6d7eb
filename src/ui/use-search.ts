import { useLayoutEffect, useState } from 'preact/hooks';
import type { SearchFilter } from '../match/match.ts';

/** What was found, and by which filter. */
export interface FoundHits<Hit> {
  readonly hits: readonly Hit[];
  readonly filter: SearchFilter | null;
}

/** Hits for the text; null without text, or when the search failed. An answer that comes after a newer question is dropped. */
export function useSearch<Hit>(
  text: string,
  filter: SearchFilter | null,
  search: (text: string, filter?: SearchFilter) => Promise<readonly Hit[]>,
): FoundHits<Hit> | null {
  const [found, setFound] = useState<FoundHits<Hit> | null>(null);
  const wanted = text.trim();
  // An ordinary effect waits for the next frame, which is 16 ms of a key press.
  useLayoutEffect(() => {
    if (!wanted) return setFound(null);
    let current = true;
    const show = (answer: FoundHits<Hit> | null): void => {
      if (current) setFound(answer);
    };
    const asked = filter ? search(wanted, filter) : search(wanted);
    asked.then((hits) => show({ hits, filter })).catch(() => show(null));
    return () => {
      current = false;
    };
  }, [wanted, filter]);
  return found;
}
