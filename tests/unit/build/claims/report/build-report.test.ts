import { expect, it } from 'vitest';
import { readClaims } from '../../../../../src/build/claims/read-claims.ts';
import { buildReport } from '../../../../../src/build/claims/report/build-report.ts';
import { checkReport, writeReport } from '../../../../../src/build/claims/report/check-report.ts';
import { parseAuthored } from '../../../../../src/claim/authored/parse-authored.ts';
import { edit, filesOf, writeValidClaims } from '../../../claim/authored-fixture.ts';
import { writeClaimsFolder } from '../claims-folder.ts';

const dispute = 'packs/dam/who-broke-it.yaml';

/** The invented claims, with edits. */
function authored(edits: Readonly<Record<string, unknown>> = {}) {
  return parseAuthored(filesOf(edit(writeValidClaims(), edits))).claims;
}

/** The rows under a heading of the report, cells joined by a stroke. */
function rowsOf(title: string, edits?: Readonly<Record<string, unknown>>): string[] {
  const [, section = ''] = buildReport(authored(edits)).split(`\n## ${title}`);
  const [own = ''] = section.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => row.slice(2, -2).replaceAll(' | ', '|'));
}

it('claims/REPORT.md says what the claims say: else run `npm run claims -- --report`', async () => {
  const { claims } = parseAuthored((await readClaims('claims')).files);
  expect(await checkReport('claims', claims)).toBe(null);
});

it('a report that is missing or stale is told of, with what to do', async () => {
  const folder = await writeClaimsFolder(writeValidClaims());
  const stale = expect.stringContaining('run `npm run claims -- --report`');
  expect(await checkReport(folder, authored())).toEqual(stale);
  await writeReport(folder, authored());
  expect(await checkReport(folder, authored())).toBe(null);
  expect(await checkReport(folder, authored({ [`${dispute} topic`]: 'history' }))).toEqual(stale);
});

it('counts what there is', () => {
  expect(rowsOf('Totals')).toEqual([
    'disputes|1',
    'of them verified|1',
    'positions|2',
    'phrasings|6',
    'sources|2',
    'publishers|2',
    'entities|3',
  ]);
  expect(rowsOf('Totals', { [`${dispute} reviews.1`]: undefined })).toContain('of them verified|0');
});

it('counts topics by area and status, and decades', () => {
  expect(rowsOf('Topic and status')).toContain('war|1|1|0|0|0|0|0');
  expect(rowsOf('Period')).toEqual(['2020s|1']);
  expect(rowsOf('Period', { [`${dispute} period.from`]: '1969-07' })).toEqual(['1960s|1']);
});

it('reads regions off what the entities imply', () => {
  expect(rowsOf('Region')).toContain('no place|1');
  const inPeru = {
    'entities/places.yaml peru': { name: 'Peru', type: 'place', aliases: [] },
    'entities/places.yaml dam.implies': ['peru'],
  };
  expect(rowsOf('Region', inPeru)).toContain('Latin America and the Caribbean|1');
  expect(rowsOf('Places named most', inPeru)).toEqual(['Peru|1']);
});

it('counts languages, kinds, leanings and publishers of sources', () => {
  expect(rowsOf('Language')).toEqual(['en|2|6', 'de|0|1']);
  expect(rowsOf('Kind of source')).toContain('official|1|1');
  const leaning = { 'sources/dam.yaml northern-ministry.leaning': 'government of the north' };
  expect(rowsOf('Leaning', leaning)).toEqual(['government of the north|1', 'none noted|1']);
  expect(rowsOf('Publishers')).toEqual(['Ministry of the North|1', 'The Gazette|1']);
});

it('tells the sides of those who hold the claim from those who answer', () => {
  expect(rowsOf('Side of the speaker')).toContain('governments and officials|1|1');
  const posts = { [`${dispute} positions.0.heldBy.0.name`]: 'Posts on Facebook' };
  expect(rowsOf('Side of the speaker', posts)).toContain('social media and hearsay|1|0');
});

it('lists disputes on a single source or publisher, and claims without a source', () => {
  const single = { [`${dispute} positions.1.sources.0`]: 'gazette-flood' };
  const row = '[who-broke-it](packs/dam/who-broke-it.yaml)|Who broke the dam?';
  expect(rowsOf('Disputes with a single source')).toEqual([]);
  expect(rowsOf('Disputes with a single source', single)).toEqual([row]);
  const house = { 'sources/dam.yaml northern-ministry.publisher': 'The Gazette' };
  expect(rowsOf('Disputes with a single publisher', house)).toEqual([row]);
  const unsourced = { [`${dispute} positions.0.sources`]: [] };
  expect(rowsOf('Disputes whose claim has no source of its own', unsourced)).toEqual([row]);
});
