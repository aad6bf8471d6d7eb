import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema } from './claims/build-schema.ts';
import { ClaimsError } from './claims/claims-error.ts';
import { formatStatistics } from './claims/format-statistics.ts';
import { compileClaims } from './compile-claims.ts';

const folder = fileURLToPath(new URL('../../claims', import.meta.url));

/**
 * `npm run claims`: validates, compiles and counts the claims, and refreshes the schema for editors. With `--drafts`
 * disputes pass that no verifier has signed yet.
 */
async function runClaims(): Promise<void> {
  const { drafts } = parseArgs({ options: { drafts: { type: 'boolean', default: false } } }).values;
  await writeSchema(join(folder, 'schema.json'));
  try {
    const { statistics } = await compileClaims(folder, drafts);
    console.log(formatStatistics(statistics));
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function writeSchema(path: string): Promise<void> {
  const schema = buildSchema();
  const written = await readFile(path, 'utf8').catch(() => null);
  if (schema !== written) await writeFile(path, schema);
}

await runClaims();
