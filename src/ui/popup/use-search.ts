import { useEffect, useState } from 'preact/hooks';
import type { SearchFilter, SearchHit } from '../../match/match.ts';
import type { PopupActions } from './popup-view.ts';

/** What was found, and by which filter. */
export interface FoundHits {
  readonly hits: readonly SearchHit[];
  readonly filter: SearchFilter | null;
}

/** Hits for the text; null without text, or when the search failed. An answer that comes after a newer question is dropped. */
export function useSearch(
  text: string,
  filter: SearchFilter | null,
  search: PopupActions['search'],
): FoundHits | null {
  const [found, setFound] = useState<FoundHits | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (!wanted) return setFound(null);
    let current = true;
    const show = (answer: FoundHits | null): void => {
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
