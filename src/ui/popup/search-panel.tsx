import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import type { SearchFilter, SearchHit } from '../../match/match.ts';
import { say, sayCount } from '../strings.ts';
import { type FoundHits, useSearch } from '../use-search.ts';
import type { PopupActions } from './popup-view.ts';
import { RecentSearches } from './recent-searches.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { hitId, SearchHits } from './search-hits.tsx';
import { SearchResult } from './search-result.tsx';

interface SearchPanelProps {
  /** What the field holds at first: the page's selection, or nothing. */
  readonly prefill: string;
  /** Searches that the reader made before, latest first. */
  readonly recent: readonly string[];
  readonly actions: Pick<PopupActions, 'search' | 'rememberSearch' | 'forgetSearches' | 'openDispute'>;
  /** What is shown while nothing is searched for. */
  readonly children: ComponentChildren;
}

/** The search field and, under it, the open result, the list of hits, or the rest of the popup. */
export function SearchPanel({ prefill, recent, actions, children }: SearchPanelProps) {
  const listId = useId();
  const [text, setText] = useState(prefill);
  const [filter, setFilter] = useState<SearchFilter | null>(null);
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<Card | null>(null);
  const found = useSearch(text, filter, actions.search);
  const unfiltered = useUnfiltered(found);
  useEffect(() => setText((typed) => typed || prefill), [prefill]);

  const changeText = (changed: string): void => {
    setText(changed);
    setActive(0);
    if (changed === '') setFilter(null);
  };
  const open = (place: number): void => {
    const hit = found?.hits[place];
    if (!hit) return;
    actions.rememberSearch(text.trim());
    setOpened(hit.card);
  };
  if (opened)
    return (
      <SearchResult
        card={opened}
        onBack={() => setOpened(null)}
        onMore={() => actions.openDispute(opened.dispute.id)}
      />
    );
  const count = found?.hits.length ?? 0;
  // Newer hits may be fewer than those in which the row was chosen.
  const chosen = Math.min(active, Math.max(0, count - 1));
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
      {(unfiltered.length > 0 || filter) && found && (
        <SearchFilters hits={unfiltered} filter={filter} onFilter={setFilter} />
      )}
      <p class={found && count === 0 ? 'note' : 'visually-hidden'} role="status">
        {found && describeCount(found)}
      </p>
      {found ? (
        <SearchHits
          id={listId}
          label={say('search_results')}
          hits={found.hits}
          active={chosen}
          onOpen={open}
        />
      ) : (
        <>
          <RecentSearches texts={recent} onSearch={changeText} onClear={actions.forgetSearches} />
          {children}
        </>
      )}
    </>
  );
}

/** What the words found before a filter took some of it away. */
function useUnfiltered(found: FoundHits<SearchHit> | null): readonly SearchHit[] {
  const last = useRef<readonly SearchHit[]>([]);
  if (found && !found.filter) last.current = found.hits;
  return last.current;
}

function describeCount({ hits, filter }: FoundHits<SearchHit>): string {
  if (hits.length > 0) return sayCount('count_results', hits.length);
  return filter ? say('filter_nothing') : say('search_nothing');
}
