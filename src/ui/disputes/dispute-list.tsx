import { useState } from 'preact/hooks';
import type { DisputeId } from '../../claim/dispute.ts';
import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import type { SearchFilter } from '../../match/match.ts';
import { nameTopic } from '../name-topic.ts';
import { say, sayCount } from '../strings.ts';
import { useSearch } from '../use-search.ts';
import { DisputeFinder } from './dispute-finder.tsx';
import { DisputeRows } from './dispute-rows.tsx';
import { groupByArea } from './group-by-area.ts';
import { ListHeader } from './list-header.tsx';

export interface DisputeListProps {
  readonly disputes: readonly DisputeSummary[];
  /** Ids of disputes that fit the words, best first; may leave out those that do not pass the filter. */
  search(text: string, filter?: SearchFilter): Promise<readonly DisputeId[]>;
  hrefOf(dispute: DisputeId): string;
}

/** All disputes under their topics; while something is searched for, those that fit, best first. */
export function DisputeList({ disputes, search, hrefOf }: DisputeListProps) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<SearchFilter | null>(null);
  const found = useSearch(text, filter, search);
  const listed = found
    ? found.hits.flatMap((id) => disputes.find((dispute) => dispute.id === id) ?? [])
    : disputes;
  const shown = listed.filter((dispute) => fits(dispute, filter));
  return (
    <>
      <ListHeader />
      <DisputeFinder disputes={disputes} text={text} filter={filter} onText={setText} onFilter={setFilter} />
      <p class="note" role="status">
        {describeCount(shown.length, { isSearch: found !== null, isFiltered: filter !== null })}
      </p>
      {found ? (
        <DisputeRows disputes={shown} hrefOf={hrefOf} />
      ) : (
        groupByArea(shown).map(({ area, disputes: own }) => (
          <section key={area} aria-labelledby={`topic-${area}`}>
            <h2 id={`topic-${area}`}>{nameTopic(area)}</h2>
            <DisputeRows disputes={own} hrefOf={hrefOf} />
          </section>
        ))
      )}
    </>
  );
}

function fits({ topic, status }: DisputeSummary, filter: SearchFilter | null): boolean {
  return (
    (filter?.topic === undefined || topic.split(':')[0] === filter.topic) &&
    (filter?.status === undefined || status === filter.status)
  );
}

function describeCount(count: number, { isSearch, isFiltered }: Record<'isSearch' | 'isFiltered', boolean>) {
  if (count === 0 && isFiltered) return say('filter_nothing');
  if (!isSearch) return sayCount('count_disputes', count);
  return count === 0 ? say('search_nothing') : sayCount('count_results', count);
}
