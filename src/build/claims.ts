import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Pack } from '../claim/dispute.ts';
import { buildSchema } from './claims/build-schema.ts';
import { ClaimsError } from './claims/claims-error.ts';
import { formatStatistics } from './claims/format-statistics.ts';
import { checkReport, writeReport } from './claims/report/check-report.ts';
import { compileClaims } from './compile-claims.ts';

const folder = fileURLToPath(new URL('../../claims', import.meta.url));

const { drafts, report, site } = new Command('npm run claims --')
  .description('Checks the claims, compiles them, and counts what there is.')
  .option('--drafts', 'let disputes pass that no verifier has signed yet')
  .option('--report', 'write what they cover into claims/REPORT.md')
  .option('--site <folder>', 'write every dispute with its sources as a page, and a list to search them')
  .parse()
  .opts<{ drafts?: true; report?: true; site?: string }>();

/** `npm run claims`: validates, compiles and counts the claims, and refreshes the schema for editors. */
async function runClaims(): Promise<void> {
  await writeSchema(join(folder, 'schema.json'));
  try {
    const { statistics, authored, packs } = await compileClaims(folder, { areDrafts: drafts === true });
    console.log(formatStatistics(statistics));
    if (report) await writeReport(folder, authored);
    if (site !== undefined) await publish(site, packs);
    // Whoever writes drafts is not yet asked for a report.
    const stale = drafts ? null : await checkReport(folder, authored);
    if (stale !== null) fail(stale);
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error;
    fail(error.message);
  }
}

async function publish(site: string, packs: readonly Pack[]): Promise<void> {
  // Loaded here: without a site to write, checking should not wait for Vite.
  const { writeSite } = await import('./site/write-site.ts');
  const count = await writeSite(site, packs);
  console.log(`${count} files written; open ${join(site, 'index.html')}`);
}

async function writeSchema(path: string): Promise<void> {
  const schema = buildSchema();
  const written = await readFile(path, 'utf8').catch(() => null);
  if (schema !== written) await writeFile(path, schema);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await runClaims();
