import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import { countLanguages } from './count-languages.ts';
import { countPeriods } from './count-periods.ts';
import { countPlaces, countRegions } from './count-regions.ts';
import { countKinds, countLeanings, countPublishers } from './count-sources.ts';
import { countSpeakers, countStates } from './count-speakers.ts';
import { countTopics } from './count-topics.ts';
import { countTotals } from './count-totals.ts';
import { listSinglePublishers, listSingleSources, listUnsourcedClaims } from './list-thin-disputes.ts';
import type { CountSection, ReportSection } from './report-section.ts';

const sections: readonly CountSection[] = [
  countTotals,
  countTopics,
  countRegions,
  countPlaces,
  countPeriods,
  countLanguages,
  countSpeakers,
  countStates,
  countKinds,
  countLeanings,
  countPublishers,
  listSingleSources,
  listSinglePublishers,
  listUnsourcedClaims,
];

/** What the claims cover and where they are thin, as the Markdown of `claims/REPORT.md`. */
export function buildReport(claims: AuthoredClaims): string {
  return [
    '# What the claims cover',
    'Written by `npm run claims -- --report` from the files of this folder; never edited.',
    ...sections.map((count) => formatSection(count(claims))),
  ]
    .join('\n\n')
    .concat('\n');
}

function formatSection({ title, how, columns, rows }: ReportSection): string {
  const isList = columns[0] === 'dispute';
  const heading = isList ? `## ${title}: ${rows.length}` : `## ${title}`;
  if (rows.length === 0) return `${heading}\n\n${how}\n\nNone.`;
  const rule = columns.map((_, at) => (at === 0 || isList ? '---' : '---:'));
  return `${heading}\n\n${how}\n\n${[columns, rule, ...rows].map(formatRow).join('\n')}`;
}

function formatRow(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}
