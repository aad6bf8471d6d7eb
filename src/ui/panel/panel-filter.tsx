import type { Relation } from '../../match/match.ts';
import { say } from '../strings.ts';
import type { PanelFilter } from './fits-filter.ts';

const relations: readonly Relation[] = ['states', 'reports', 'denies', 'differs'];

interface PanelFilterFormProps {
  readonly filter: PanelFilter;
  onChange(filter: PanelFilter): void;
}

/** Narrows the list by words and by how the sentence stands to the claim. */
export function PanelFilterForm({ filter, onChange }: PanelFilterFormProps) {
  return (
    <search class="panel-filter">
      <input
        type="search"
        dir={filter.words ? 'auto' : undefined}
        aria-label={say('panel_filter')}
        placeholder={say('panel_filter')}
        value={filter.words}
        onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <select
        aria-label={say('panel_kind')}
        value={filter.relation ?? ''}
        onChange={(event) =>
          onChange({
            ...filter,
            relation: relations.find((one) => one === event.currentTarget.value) ?? null,
          })
        }
      >
        <option value="">{say('panel_all_kinds')}</option>
        {relations.map((relation) => (
          <option key={relation} value={relation}>
            {say(`page_relation_${relation}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
