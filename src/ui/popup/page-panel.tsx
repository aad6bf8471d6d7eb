import type { Match } from '../../match/match.ts';
import { describePage } from '../describe-page.ts';
import { Icon } from '../icons.tsx';
import { say, sayCount } from '../strings.ts';
import { groupMarks, type MarkedSentence } from './group-marks.ts';
import { PageVerdicts } from './page-verdicts.tsx';
import type { PageView } from './popup-view.ts';

function relationLine({ relation }: Match, disputes: number): string {
  const words = say(`page_relation_${relation}`);
  return disputes === 1
    ? words
    : say('page_relation_on_several', words, sayCount('count_disputes', disputes));
}

function MarkRow({ row, onJump }: { row: MarkedSentence; onJump(key: string): void }) {
  const [surest] = row.marks;
  return (
    <li>
      <button type="button" class="mark-row" onClick={() => onJump(surest.key)}>
        <span class="mark-relation">{relationLine(surest.match, row.marks.length)}</span>
        <span class="mark-sentence" dir="auto">
          {row.sentence}
        </span>
        <Icon name="jump" />
      </button>
    </li>
  );
}

interface PagePanelProps {
  readonly page: PageView;
  onJump(key: string): void;
  onOpenPanel(): void;
}

/** How much was read, and the marked sentences of the page in reading order; a row jumps to its sentence. */
export function PagePanel({ page, onJump, onOpenPanel }: PagePanelProps) {
  const rows = groupMarks(page.marks);
  return (
    <section class="page" aria-label={say('page_label')}>
      <p class="count" role="status">
        {describePage(page, rows.length)}
      </p>
      <PageVerdicts verdicts={page.verdicts ?? []} />
      {rows.length > 0 && (
        <>
          <ol class="marks" aria-label={say('page_marks')}>
            {rows.map((row) => (
              <MarkRow key={row.marks[0].key} row={row} onJump={onJump} />
            ))}
          </ol>
          <button type="button" onClick={onOpenPanel}>
            {say('page_open_panel')}
          </button>
        </>
      )}
    </section>
  );
}
