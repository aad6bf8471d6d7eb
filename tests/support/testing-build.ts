import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../src/build/browser/find-browser.ts';
import { buildExtension } from '../../src/build/build-extension.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the build for tests: like the released one, but its popover can be read from outside. */
export function testingBuild(engine: Engine): string {
  return join(projectRoot, '.output', `${engine}-mv3-testing`);
}

/** Makes both builds for tests before the first end-to-end test; Vitest runs it. */
export async function setup(): Promise<void> {
  for (const engine of ['chrome', 'firefox'] as const) await buildExtension(projectRoot, engine, 'testing');
}
