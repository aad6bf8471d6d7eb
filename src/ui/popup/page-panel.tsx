import { Icon } from '../icons.tsx';
import { strings } from '../strings.ts';
import { groupMarks, type MarkedSentence } from './group-marks.ts';
import type { PageView } from './popup-view.ts';

function countLine({ state, sentencesRead }: PageView, marked: number): string {
  if (state !== 'read') return strings.page.state[state];
  return marked === 0 ? strings.page.nothingFound(sentencesRead) : strings.page.marked(marked, sentencesRead);
}

function MarkRow({ row, onJump }: { row: MarkedSentence; onJump(key: string): void }) {
  const [surest] = row.marks;
  return (
    <li>
      <button type="button" class="mark-row" onClick={() => onJump(surest.key)}>
        <span class="mark-relation">{strings.page.relation(surest.match.relation, row.marks.length)}</span>
        <span class="mark-sentence">{row.sentence}</span>
        <Icon name="jump" />
      </button>
    </li>
  );
}

/** How much was read, and the marked sentences of the page in reading order; a row jumps to its sentence. */
export function PagePanel({ page, onJump }: { page: PageView; onJump(key: string): void }) {
  const rows = groupMarks(page.marks);
  return (
    <section class="page" aria-label={strings.page.label}>
      <p class="count" role="status">
        {countLine(page, rows.length)}
      </p>
      {rows.length > 0 && (
        <ol class="marks" aria-label={strings.page.marks}>
          {rows.map((row) => (
            <MarkRow key={row.marks[0].key} row={row} onJump={onJump} />
          ))}
        </ol>
      )}
    </section>
  );
}
