import { useId, useState } from 'preact/hooks';
import type { SearchFilter, SearchHit } from '../../match/match.ts';
import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';
import { changeFilter, type Facet, searchFacets } from './search-facets.ts';

interface SearchFiltersProps {
  /** What the words alone found; its values can be chosen from. */
  readonly hits: readonly SearchHit[];
  readonly filter: SearchFilter | null;
  onFilter(filter: SearchFilter | null): void;
}

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly chosen: string;
  onChoose(value: string): void;
}

function FacetChoice({ facet, chosen, onChoose }: FacetChoiceProps) {
  return (
    <label class="facet">
      {say(`filter_${facet.name}`)}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('filter_any')}</option>
        {facet.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Narrows a search down by topic, status, publisher, language and year; folded until it is wanted. */
export function SearchFilters({ hits, filter, onFilter }: SearchFiltersProps) {
  const [open, setOpen] = useState(filter !== null);
  const id = useId();
  const chosen = filter ?? {};
  return (
    <div class="filters">
      <div class="filters-bar">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name="filter" />
          {say('filter_title')}
        </button>
        {filter && (
          <button type="button" onClick={() => onFilter(null)}>
            {say('filter_clear')}
          </button>
        )}
      </div>
      <div id={id} class="facets" hidden={!open}>
        {searchFacets(hits, chosen).map((facet) => (
          <FacetChoice
            key={facet.name}
            facet={facet}
            chosen={String(chosen[facet.name] ?? '')}
            onChoose={(value) => onFilter(changeFilter(chosen, facet.name, value))}
          />
        ))}
      </div>
    </div>
  );
}
