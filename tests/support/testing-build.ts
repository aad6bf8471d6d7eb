import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../src/build/browser/find-browser.ts';
import { buildExtension } from '../../src/build/build-extension.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How the setup tells the tests, which run in processes of their own, where its builds are. */
const variable = 'COUNTERCLAIM_TESTING_BUILDS';

/** The folder of the build for tests: like the released one, but its popover can be read from outside. */
export function testingBuild(engine: Engine): string {
  const folder = process.env[variable];
  if (folder === undefined)
    throw new Error('The builds for tests are made by the setup of the end-to-end tests');
  return join(folder, engine);
}

/**
 * Makes both builds for tests before the first end-to-end test, and returns what removes them; Vitest runs it.
 * They are copies, since another build meanwhile would pull them from under the tests.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-builds-'));
  for (const engine of ['chrome', 'firefox'] as const) {
    await cp(await buildExtension(projectRoot, engine, 'testing'), join(folder, engine), { recursive: true });
  }
  process.env[variable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
