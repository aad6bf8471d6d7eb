import { say } from '../strings.ts';
import type { IgnoredView, OptionsActions } from './options-view.ts';

interface IgnoredRow {
  readonly key: string;
  readonly text: string;
}

/** An identifier such as `first-targets` stands in for the question, which only the index knows. */
function disputeRow(dispute: string): IgnoredRow {
  return { key: dispute, text: dispute.replaceAll('-', ' ') };
}

function matchRow(match: string): IgnoredRow {
  return { key: match, text: match.split('/').slice(2).join('/') };
}

interface IgnoredListProps {
  readonly title: string;
  readonly rows: readonly IgnoredRow[];
  onRestore(key: string): void;
}

function IgnoredList({ title, rows, onRestore }: IgnoredListProps) {
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="empty">{say('ignored_none')}</p>}
      <ul class="rows" aria-label={title}>
        {rows.map((row) => (
          <li key={row.key}>
            <span dir="auto">{row.text}</span>
            <button
              type="button"
              aria-label={say('ignored_restore_named', row.text)}
              onClick={() => onRestore(row.key)}
            >
              {say('ignored_restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type IgnoredActions = Pick<OptionsActions, 'restoreDispute' | 'restoreMatch'>;

/** What is never marked by the reader's choice, each with its undo. */
export function IgnoredSection({ ignored, actions }: { ignored: IgnoredView; actions: IgnoredActions }) {
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{say('ignored_title')}</h2>
      <IgnoredList
        title={say('ignored_disputes')}
        rows={ignored.disputes.map(disputeRow)}
        onRestore={actions.restoreDispute}
      />
      <IgnoredList
        title={say('ignored_matches')}
        rows={ignored.matches.map(matchRow)}
        onRestore={actions.restoreMatch}
      />
    </section>
  );
}
