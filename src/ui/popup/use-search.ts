import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../match/match.ts';

type Search = (text: string) => Promise<readonly SearchHit[]>;

/** Hits for the text; null without text, or when the search failed. An answer that comes after a newer question is dropped. */
export function useSearch(text: string, search: Search): readonly SearchHit[] | null {
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (!wanted) return setHits(null);
    let current = true;
    const show = (found: readonly SearchHit[] | null): void => {
      if (current) setHits(found);
    };
    search(wanted).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [wanted]);
  return hits;
}
