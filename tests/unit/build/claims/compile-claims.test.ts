import { expect, it } from 'vitest';
import { ClaimsError } from '../../../../src/build/claims/claims-error.ts';
import { compileClaims } from '../../../../src/build/compile-claims.ts';
import { edit, writeValidClaims } from '../../claim/authored-fixture.ts';
import { writeClaimsFolder } from './claims-folder.ts';

it('compiles a claims folder into the same bytes each time', async () => {
  const folder = await writeClaimsFolder(writeValidClaims());
  const [first, second] = [await compileClaims(folder), await compileClaims(folder)];
  expect(first.bytes.length).toBeGreaterThan(0);
  expect(second.bytes).toEqual(first.bytes);
  expect(first.statistics).toMatchObject({ disputes: 1, indexBytes: first.bytes.length });
});

it('compiles nothing while a rule is broken', async () => {
  const folder = await writeClaimsFolder(edit(writeValidClaims(), { 'packs/dam/pack.yaml': undefined }));
  await expect(compileClaims(folder)).rejects.toThrow(ClaimsError);
});
