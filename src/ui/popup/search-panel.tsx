import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import { strings } from '../strings.ts';
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
  useEffect(() => setActive(0), [hits]);

  const open = (place: number): void => setOpened(hits?.[place]?.card ?? null);
  if (opened) return <SearchResult card={opened} onBack={() => setOpened(null)} />;
  const count = hits?.length ?? 0;
  return (
    <>
      <SearchBox
        text={text}
        listId={count > 0 ? listId : null}
        activeId={count > 0 ? hitId(listId, active) : null}
        onText={setText}
        onMove={(step) => count > 0 && setActive((active + step + count) % count)}
        onOpen={() => open(active)}
      />
      <p class={hits && count === 0 ? 'note' : 'visually-hidden'} role="status">
        {hits && strings.popup.hits(count)}
      </p>
      {hits ? (
        <SearchHits id={listId} label={strings.popup.results} hits={hits} active={active} onOpen={open} />
      ) : (
        children
      )}
    </>
  );
}
