import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import { buildReport } from './build-report.ts';

const NAME = 'REPORT.md';

/** What to do about the report of a claims folder; null while it says what the claims say. */
export async function checkReport(folder: string, claims: AuthoredClaims): Promise<string | null> {
  const written = await readFile(join(folder, NAME), 'utf8').catch(() => null);
  return written === buildReport(claims)
    ? null
    : `claims/${NAME} does not say what the claims say: run \`npm run claims -- --report\``;
}

export async function writeReport(folder: string, claims: AuthoredClaims): Promise<void> {
  await writeFile(join(folder, NAME), buildReport(claims));
}
