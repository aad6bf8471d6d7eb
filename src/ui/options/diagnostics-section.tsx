import type { HealthView } from '../controls/health-banner.tsx';
import { say, sayCount } from '../strings.ts';

interface DiagnosticsSectionProps {
  readonly health: HealthView | null;
  /** Version of the extension. */
  readonly version: string;
}

function facts({
  health,
  version,
}: DiagnosticsSectionProps): readonly (readonly [name: string, value: string])[] {
  if (!health) return [[say('diagnostics_version'), version]];
  if (!health.ok)
    return [
      [say('diagnostics_version'), version],
      [say('diagnostics_index'), say('diagnostics_unusable')],
    ];
  const counts = [
    sayCount('count_disputes', health.disputes),
    sayCount('count_positions', health.positions),
    sayCount('count_sources', health.sources),
  ];
  return [
    [say('diagnostics_version'), version],
    [say('diagnostics_index'), health.version],
    [say('diagnostics_contents'), say('diagnostics_counts', ...counts)],
  ];
}

/** Versions and counts, for readers who report a problem. */
export function DiagnosticsSection(props: DiagnosticsSectionProps) {
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">{say('diagnostics_title')}</h2>
      <dl class="facts">
        {facts(props).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
