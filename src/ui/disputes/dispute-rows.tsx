import type { DisputeId } from '../../claim/dispute.ts';
import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import { formatHolding } from '../format-date.ts';
import { nameStatus } from '../name-status.ts';
import { sayCount } from '../strings.ts';

interface DisputeRowsProps {
  readonly disputes: readonly DisputeSummary[];
  hrefOf(dispute: DisputeId): string;
}

/** A row for each dispute: its question leads to it, and below stands how it stands, when, and on how much. */
export function DisputeRows({ disputes, hrefOf }: DisputeRowsProps) {
  return (
    <ul class="dispute-rows">
      {disputes.map(({ id, title, status, period, positions, sources }) => (
        <li key={id}>
          <a href={hrefOf(id)} dir="auto">
            {title}
          </a>
          <ul class="facts-line">
            <li>{nameStatus(status)}</li>
            <li>{formatHolding({ since: period.from, ...(period.to && { until: period.to }) })}</li>
            <li>{sayCount('count_positions', positions)}</li>
            <li>{sayCount('count_sources', sources)}</li>
          </ul>
        </li>
      ))}
    </ul>
  );
}
