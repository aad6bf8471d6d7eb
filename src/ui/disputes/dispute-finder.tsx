import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import { disputeStatuses } from '../../claim/vocabulary.ts';
import type { SearchFilter } from '../../match/match.ts';
import { nameStatus } from '../name-status.ts';
import { nameTopic } from '../name-topic.ts';
import { changeFilter } from '../popup/search-facets.ts';
import { say } from '../strings.ts';
import { groupByArea } from './group-by-area.ts';

interface DisputeFinderProps {
  readonly disputes: readonly DisputeSummary[];
  readonly text: string;
  readonly filter: SearchFilter | null;
  onText(text: string): void;
  onFilter(filter: SearchFilter | null): void;
}

/** The field to search in, and the choice of topic and status. */
export function DisputeFinder({ disputes, text, filter, onText, onFilter }: DisputeFinderProps) {
  const areas = groupByArea(disputes).map(({ area }) => [area, nameTopic(area)] as const);
  const statuses = disputeStatuses
    .filter((status) => disputes.some((dispute) => dispute.status === status))
    .map((status) => [status, nameStatus(status)] as const);
  const choose = (name: 'topic' | 'status', value: string): void =>
    onFilter(changeFilter(filter ?? {}, name, value));
  return (
    <search class="finder">
      <input
        type="search"
        dir={text ? 'auto' : undefined}
        aria-label={say('search_label')}
        placeholder={say('search_placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {(
        [
          ['topic', areas],
          ['status', statuses],
        ] as const
      ).map(([name, options]) => (
        <label key={name}>
          {say(`filter_${name}`)}
          <select value={filter?.[name] ?? ''} onChange={(event) => choose(name, event.currentTarget.value)}>
            <option value="">{say('filter_any')}</option>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
