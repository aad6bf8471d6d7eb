import { expect, it } from 'vitest';
import { countClaims } from '../../../../src/build/claims/count-claims.ts';
import { formatStatistics } from '../../../../src/build/claims/format-statistics.ts';
import { validateClaims } from '../../../../src/build/claims/validate-claims.ts';
import { today, writeValidClaims } from '../../claim/authored-fixture.ts';
import { writeClaimsFolder } from './claims-folder.ts';

it('counts what the packs hold', async () => {
  const { packs } = await validateClaims(await writeClaimsFolder(writeValidClaims()), today);
  const table = formatStatistics(countClaims(packs, new Uint8Array(5_000)));
  expect(table.split('\n').map((row) => row.trim().replace(/ {2,}/, ': '))).toEqual([
    'disputes: 1',
    'contested: 1',
    'war:dam: 1',
    'positions: 2',
    'phrasings: 7',
    'entities: 3',
    'sources: 2',
    'publishers: 2',
    'index bytes: 5,000',
    expect.stringMatching(/^bytes per claim beyond text: \d+$/),
  ]);
});
