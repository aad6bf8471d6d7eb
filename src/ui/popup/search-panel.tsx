import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import { say, sayCount } from '../strings.ts';
import type { PopupActions } from './popup-view.ts';
import { SearchBox } from './search-box.tsx';
import { hitId, SearchHits } from './search-hits.tsx';
import { SearchResult } from './search-result.tsx';
import { useSearch } from './use-search.ts';

interface SearchPanelProps {
  /** What the field holds at first: the page's selection, or nothing. */
  readonly prefill: string;
  readonly search: PopupActions['search'];
  /** What is shown while nothing is searched for. */
  readonly children: ComponentChildren;
}

/** The search field and, under it, the open result, the list of hits, or the rest of the popup. */
export function SearchPanel({ prefill, search, children }: SearchPanelProps) {
  const listId = useId();
  const [text, setText] = useState(prefill);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<Card | null>(null);
  const hits = useSearch(text, search);
  useEffect(() => setText((typed) => typed || prefill), [prefill]);

  const changeText = (changed: string): void => {
    setText(changed);
    setActive(0);
  };
  if (opened) return <SearchResult card={opened} onBack={() => setOpened(null)} />;
  const count = hits?.length ?? 0;
  // Newer hits may be fewer than those in which the row was chosen.
  const chosen = Math.min(active, Math.max(0, count - 1));
  const open = (place: number): void => setOpened(hits?.[place]?.card ?? null);
  return (
    <>
      <SearchBox
        text={text}
        listId={count > 0 ? listId : null}
        activeId={count > 0 ? hitId(listId, chosen) : null}
        onText={changeText}
        onMove={(step) => count > 0 && setActive((chosen + step + count) % count)}
        onOpen={() => open(chosen)}
      />
      <p class={hits && count === 0 ? 'note' : 'visually-hidden'} role="status">
        {hits && (count === 0 ? say('search_nothing') : sayCount('count_results', count))}
      </p>
      {hits ? (
        <SearchHits id={listId} label={say('search_results')} hits={hits} active={chosen} onOpen={open} />
      ) : (
        children
      )}
    </>
  );
}
