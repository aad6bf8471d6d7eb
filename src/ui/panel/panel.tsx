import { useEffect, useState } from 'preact/hooks';
import { HealthBanner, type HealthView } from '../controls/health-banner.tsx';
import { describePage } from '../describe-page.ts';
import { groupMarks } from '../popup/group-marks.ts';
import { PageVerdicts } from '../popup/page-verdicts.tsx';
import { say, sayCount } from '../strings.ts';
import { fitsFilter, type PanelFilter } from './fits-filter.ts';
import { PanelFilterForm } from './panel-filter.tsx';
import { PanelMarkRow } from './panel-mark-row.tsx';
import type { ExportForm, PanelActions, PanelPage } from './panel-view.ts';

/** Everything that the side panel shows; null means not yet known. */
export interface PanelProps {
  readonly health: HealthView | null;
  readonly page: PanelPage | null;
  /** What went wrong with the last action, in words for the reader. */
  readonly problem: string | null;
  readonly actions: PanelActions;
}

/** More than a screenful; a page with more marks than these is read by its questions. */
const OPEN_AT_ONCE = 10;

const forms: readonly (readonly [form: ExportForm, name: string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['json', 'JSON'],
];

/** All marks of the page with both sides, in reading order. */
export function Panel({ health, page, problem, actions }: PanelProps) {
  const [filter, setFilter] = useState<PanelFilter>({ words: '', relation: null });
  const [printing, setPrinting] = useState(false);
  // Printed once everything that was folded is there.
  useEffect(() => {
    if (!printing) return;
    actions.print();
    setPrinting(false);
  }, [printing]);
  const marks = page?.marks ?? [];
  const shown = marks.filter((mark) => fitsFilter(mark, filter));
  const rows = groupMarks(shown);
  return (
    <main class="panel">
      <h1>{say('panel_title')}</h1>
      <HealthBanner health={health} />
      {problem && (
        <p class="banner" role="alert">
          {problem}
        </p>
      )}
      {page && (
        <header>
          <p class="page-title" dir="auto">
            {page.title}
          </p>
          <p class="note" role="status">
            {describePage(page, groupMarks(marks).length)}
          </p>
          {page.hidden && (
            <button type="button" onClick={actions.showMarks}>
              {say('panel_show_marks')}
            </button>
          )}
          <PageVerdicts verdicts={page.verdicts ?? []} />
        </header>
      )}
      {marks.length > 0 && (
        <>
          <PanelFilterForm filter={filter} onChange={setFilter} />
          <p class={shown.length === 0 ? 'note' : 'visually-hidden'} role="status">
            {rows.length === 0 ? say('panel_no_fit') : sayCount('count_results', rows.length)}
          </p>
          <ol class="panel-marks" aria-label={say('page_marks')}>
            {rows.map((row, place) => (
              <PanelMarkRow
                key={row.marks[0].key}
                row={row}
                open={printing || place < OPEN_AT_ONCE}
                actions={actions}
              />
            ))}
          </ol>
          <footer>
            <button type="button" onClick={() => setPrinting(true)}>
              {say('panel_print')}
            </button>
            {forms.map(([form, name]) => (
              <button
                key={form}
                type="button"
                aria-label={say('panel_save_as', name)}
                onClick={() => actions.save(form, shown)}
              >
                {name}
              </button>
            ))}
          </footer>
        </>
      )}
    </main>
  );
}
