import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scaffoldDispute } from './claims/scaffold-dispute.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `npm run new:claim -- <pack> <id>`: starts a dispute file, never over an existing one. */
async function createDispute([pack, id, ...rest]: readonly string[]): Promise<void> {
  if (
    pack === undefined ||
    id === undefined ||
    rest.length > 0 ||
    ![pack, id].every((name) => kebabCase.test(name))
  ) {
    return fail(
      'usage: npm run new:claim -- <pack> <id>, both in kebab-case: npm run new:claim -- syria first-strikes',
    );
  }
  const file = join('claims', 'packs', pack, `${id}.yaml`);
  const packs = join(root, 'claims/packs');
  if (!existsSync(join(packs, pack, 'pack.yaml'))) {
    return fail(
      `${pack} is no pack: choose ${readdirSync(packs).join(', ')}, or begin one with claims/packs/${pack}/pack.yaml`,
    );
  }
  try {
    await writeFile(join(root, file), scaffoldDispute(id, new Date().toISOString().slice(0, 10)), {
      flag: 'wx',
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return fail(`${file} exists already: edit it, or choose another id`);
  }
  console.log(`Fill in ${file}, then let \`npm run claims -- --drafts\` say what is missing.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await createDispute(process.argv.slice(2));
