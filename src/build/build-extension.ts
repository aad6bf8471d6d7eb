import { join } from 'node:path';
import type { Engine } from './browser/find-browser.ts';
import { runCommand } from './run-command.ts';

/** `testing` leaves the popover's shadow root open, so that it can be read from outside. */
export type BuildMode = 'production' | 'testing';

/** Builds the extension and returns the folder that holds it. Throws with the build's output when it fails. */
export async function buildExtension(root: string, engine: Engine, mode: BuildMode): Promise<string> {
  const { status, output } = await runCommand(['wxt', 'build', '-b', engine, '--mode', mode], root);
  if (status !== 0) throw new Error(`The extension could not be built:\n${output}`);
  return join(root, '.output', `${engine}-mv3${mode === 'testing' ? '-testing' : ''}`);
}
