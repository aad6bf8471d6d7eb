import { Icon } from '../icons.tsx';
import { strings } from '../strings.ts';
import type { MarkView, PageView } from './popup-view.ts';

function countLine({ state, sentencesRead, marks }: PageView): string {
  if (state !== 'read') return strings.page.state[state];
  if (marks.length === 0) return strings.page.nothingFound(sentencesRead);
  return strings.page.marked(marks.length, sentencesRead);
}

function MarkRow({ mark, onJump }: { mark: MarkView; onJump(key: string): void }) {
  return (
    <li>
      <button type="button" class="mark-row" onClick={() => onJump(mark.key)}>
        <span class="mark-relation">{strings.page.relation[mark.match.relation]}</span>
        <span class="mark-sentence">{mark.sentence}</span>
        <Icon name="jump" />
      </button>
    </li>
  );
}

/** How much was read, and the marks of the page in reading order; a row jumps to its sentence. */
export function PagePanel({ page, onJump }: { page: PageView; onJump(key: string): void }) {
  return (
    <section class="page" aria-label={strings.page.label}>
      <p class="count" role="status">
        {countLine(page)}
      </p>
      {page.marks.length > 0 && (
        <ol class="marks" aria-label={strings.page.marks}>
          {page.marks.map((mark) => (
            <MarkRow key={mark.key} mark={mark} onJump={onJump} />
          ))}
        </ol>
      )}
    </section>
  );
}
