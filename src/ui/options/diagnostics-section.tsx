import type { HealthView } from '../controls/health-banner.tsx';
import { strings } from '../strings.ts';

interface DiagnosticsSectionProps {
  readonly health: HealthView | null;
  /** Version of the extension. */
  readonly version: string;
}

function facts({
  health,
  version,
}: DiagnosticsSectionProps): readonly (readonly [name: string, value: string])[] {
  const text = strings.options.diagnostics;
  if (!health) return [[text.version, version]];
  if (!health.ok)
    return [
      [text.version, version],
      [text.index, text.unusable],
    ];
  const counts = [health.disputes, health.positions, health.sources] as const;
  return [
    [text.version, version],
    [text.index, health.version],
    [text.contents, text.counts(...counts)],
  ];
}

/** Versions and counts, for readers who report a problem. */
export function DiagnosticsSection(props: DiagnosticsSectionProps) {
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">{strings.options.diagnostics.title}</h2>
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
