import { describe, expect, it } from 'vitest';
import { ClaimsError } from '../../../../src/build/claims/claims-error.ts';
import { validateClaims } from '../../../../src/build/claims/validate-claims.ts';
import { edit, today, writeValidClaims } from '../../claim/authored-fixture.ts';
import { writeClaimsFolder } from './claims-folder.ts';

/** Lines of the error with which a folder is refused. */
async function readRefusal(files: object): Promise<string[]> {
  const refusal = await validateClaims(await writeClaimsFolder(files), today).catch(
    (error: unknown) => error,
  );
  if (!(refusal instanceof ClaimsError)) throw new Error('the folder was not refused', { cause: refusal });
  return refusal.message.split('\n');
}

describe('a claims folder', () => {
  it('becomes packs', async () => {
    const { packs } = await validateClaims(await writeClaimsFolder(writeValidClaims()), today);
    expect(packs).toMatchObject([
      {
        name: 'The dam',
        disputes: [
          {
            id: 'who-broke-it',
            positions: [
              {
                id: 'north-did',
                phrasings: { length: 3 },
                sources: [{ id: 'gazette-flood', publisher: 'The Gazette' }],
              },
              { id: 'south-did', phrasings: { length: 4, 3: { language: 'de' } }, deniedBy: ['north-did'] },
            ],
          },
        ],
        entities: [
          { id: 'dam', exactAliases: [] },
          { id: 'north', exactAliases: ['N'], implies: ['dam'] },
          { id: 'south' },
        ],
      },
    ]);
  });

  it('ships nothing of the ledger that readers do not see', async () => {
    const { packs } = await validateClaims(await writeClaimsFolder(writeValidClaims()), today);
    expect(JSON.stringify(packs)).not.toMatch(/checked|reviews/);
  });

  it('may write a year without quotes', async () => {
    const files = edit(writeValidClaims(), { 'packs/dam/who-broke-it.yaml period': { from: 2021 } });
    const { packs } = await validateClaims(await writeClaimsFolder(files), today);
    expect(packs[0]?.disputes[0]?.period).toEqual({ from: '2021' });
  });
});

describe('a refusal', () => {
  it('names file, line and field of each problem, in order', async () => {
    const edits = {
      'packs/dam/who-broke-it.yaml title': 'No question',
      'entities/places.yaml dam.type': 'thing',
      'hosts.yaml': {},
    };
    expect(await readRefusal(edit(writeValidClaims(), edits))).toEqual([
      '4 problems in the claims:',
      expect.stringMatching(/^claims\/entities\/places\.yaml:3: dam\.type: is "thing"/),
      expect.stringMatching(/^claims\/packs\/dam\/who-broke-it\.yaml:2: title: must be a neutral question/),
      expect.stringMatching(
        /^claims\/sources\/dam\.yaml:2: gazette-flood\.url: the host gazette\.example\.org/,
      ),
      expect.stringMatching(
        /^claims\/sources\/dam\.yaml:11: northern-ministry\.url: the host ministry\.example\.com/,
      ),
    ]);
  });

  it.each([
    ['a broken line', 'id: who-broke-it\ntitle: [', ':2: is no valid YAML: '],
    ['a field given twice', 'id: who-broke-it\nid: again', ':2: is no valid YAML: Map keys must be unique'],
  ])('tells of %s', async (_, text, message) => {
    const lines = await readRefusal({ ...writeValidClaims(), 'packs/dam/who-broke-it.yaml': text });
    expect(lines).toContainEqual(expect.stringContaining(`claims/packs/dam/who-broke-it.yaml${message}`));
    expect(lines.filter((line) => line.includes('used by no position'))).toEqual([]);
  });

  it('points at the nearest line where a field is missing', async () => {
    const files = edit(writeValidClaims(), { 'sources/dam.yaml northern-ministry.kind': undefined });
    expect(await readRefusal(files)).toContainEqual(
      expect.stringMatching(/^claims\/sources\/dam\.yaml:11: northern-ministry\.kind: is missing/),
    );
  });
});
