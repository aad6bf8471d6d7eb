import type { DatedCount } from '../../claim/dated-count.ts';
import { formatDate } from '../format-date.ts';
import { locale, say } from '../strings.ts';
import { placeCounts } from './place-counts.ts';

/** Units of the drawing; it grows with the card. */
const WIDTH = 320;
const HEIGHT = 96;

/** How counts of the same thing grew: a line for each who counted, and the same as a table. */
export function Timeline({ counts }: { counts: readonly DatedCount[] }) {
  const write = new Intl.NumberFormat(locale());
  const series = placeCounts(counts, { width: WIDTH, height: HEIGHT });
  return (
    <figure class="timeline">
      <figcaption>{say('timeline_title')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path class="timeline-ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        {series.map(({ holder, points }, place) => (
          <g key={holder} class={`timeline-series timeline-series-${place % 3}`}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {points.map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={3.5} />
            ))}
          </g>
        ))}
      </svg>
      <ul class="timeline-key" aria-hidden="true">
        {series.map(({ holder, first, last }, place) => (
          <li key={holder} class={`timeline-series-${place % 3}`}>
            <bdi>{holder}</bdi>{' '}
            {first === last ? write.format(last) : `${write.format(first)} – ${write.format(last)}`}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('timeline_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('timeline_date')}</th>
              <th scope="col">{say('timeline_count')}</th>
              <th scope="col">{say('timeline_holder')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ date, value, holder }) => (
              <tr key={`${date} ${holder} ${value}`}>
                <td>
                  <time dateTime={date}>{formatDate(date)}</time>
                </td>
                <td class="timeline-value">{write.format(value)}</td>
                <td>
                  <bdi>{holder}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
