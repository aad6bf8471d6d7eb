import type { ClaimsStatistics } from './count-claims.ts';

/** A plain table for the terminal, two columns wide. */
export function formatStatistics(statistics: ClaimsStatistics): string {
  const { byStatus, byTopic, indexBytes, bytesPerClaimBeyondText } = statistics;
  const rows: (readonly [string, string | number])[] = [
    ['disputes', statistics.disputes],
    ...Array.from(byStatus, ([status, count]) => [`  ${status}`, count] as const),
    ...Array.from(byTopic, ([topic, count]) => [`  ${topic}`, count] as const),
    ['positions', statistics.positions],
    ['phrasings', statistics.phrasings],
    ['entities', statistics.entities],
    ['sources', statistics.sources],
    ['publishers', statistics.publishers],
    ['index bytes', indexBytes.toLocaleString('en')],
    ['bytes per claim beyond text', Math.round(bytesPerClaimBeyondText)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, count]) => `${label.padEnd(width)}  ${String(count).padStart(9)}`).join('\n');
}
