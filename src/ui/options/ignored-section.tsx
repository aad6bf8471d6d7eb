import { say } from '../strings.ts';
import type { IgnoredView, OptionsActions } from './options-view.ts';

/** What disputes and sources are called, by id. */
type Titles = Readonly<Record<string, string>>;

interface IgnoredRow {
  readonly key: string;
  readonly text: string;
}

/** An identifier such as `first-targets` stands in for what the index no longer knows. */
function nameOf(id: string, titles: Titles): string {
  return titles[id] ?? id.replaceAll('-', ' ');
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
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
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

interface IgnoredSectionProps {
  readonly ignored: IgnoredView;
  readonly titles: Titles;
  onRestore: OptionsActions['restoreIgnored'];
}

/** What is never marked or shown by the reader's choice, each with its undo. */
export function IgnoredSection({ ignored, titles, onRestore }: IgnoredSectionProps) {
  const isEmpty = Object.values(ignored).every((ids) => ids.length === 0);
  const named = (id: string): IgnoredRow => ({ key: id, text: nameOf(id, titles) });
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{say('ignored_title')}</h2>
      {isEmpty && <p class="empty">{say('ignored_none')}</p>}
      <IgnoredList
        title={say('ignored_disputes')}
        rows={ignored.disputes.map(named)}
        onRestore={(id) => onRestore('disputes', id)}
      />
      <IgnoredList
        title={say('ignored_matches')}
        rows={ignored.matches.map(matchRow)}
        onRestore={(match) => onRestore('matches', match)}
      />
      <IgnoredList
        title={say('ignored_sources')}
        rows={ignored.sources.map(named)}
        onRestore={(id) => onRestore('sources', id)}
      />
    </section>
  );
}
