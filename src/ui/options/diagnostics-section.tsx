import type { HealthView } from '../controls/health-banner.tsx';
import { say, sayCount } from '../strings.ts';
import { Facts } from './facts.tsx';
import type { ErrorView, OptionsActions } from './options-view.ts';

/** What a report of a problem should hold. */
export interface DiagnosticsView {
  readonly health: HealthView | null;
  /** Version of the extension. */
  readonly version: string;
  /** The browser as it names itself. */
  readonly browser: string;
  /** Newest first. */
  readonly errors: readonly ErrorView[];
}

type Fact = readonly [name: string, value: string];

function indexFacts(health: HealthView | null): readonly Fact[] {
  if (!health) return [];
  if (!health.ok) return [[say('diagnostics_index'), say('diagnostics_unusable')]];
  const counts = [
    sayCount('count_disputes', health.disputes),
    sayCount('count_positions', health.positions),
    sayCount('count_sources', health.sources),
  ];
  return [
    [say('diagnostics_index'), health.version],
    [say('diagnostics_contents'), say('diagnostics_counts', ...counts)],
  ];
}

function listFacts({ health, version, browser, errors }: DiagnosticsView): readonly Fact[] {
  const lines = errors.map(({ at, where, message, times = 1 }) => {
    return `${at} ${where}: ${message}${times > 1 ? ` ×${times}` : ''}`;
  });
  return [
    [say('diagnostics_version'), version],
    [say('diagnostics_browser'), browser],
    ...indexFacts(health),
    [say('diagnostics_errors'), lines.join('\n') || say('diagnostics_no_errors')],
  ];
}

/** Versions, counts and the last errors, for readers who report a problem. */
export function DiagnosticsSection({
  onCopy,
  ...view
}: DiagnosticsView & { onCopy: OptionsActions['copy'] }) {
  const facts = listFacts(view);
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">{say('diagnostics_title')}</h2>
      <Facts facts={facts} />
      <div class="buttons">
        <button
          type="button"
          onClick={() => onCopy(facts.map(([name, value]) => `${name}: ${value}`).join('\n'))}
        >
          {say('diagnostics_copy')}
        </button>
      </div>
    </section>
  );
}
