import { join } from 'node:path';
import type { Engine } from './browser/find-browser.ts';
import { runCommand } from './run-command.ts';

/** `testing` leaves the popover's shadow root open, so that it can be read from outside. */
export type BuildMode = 'production' | 'testing';

/** The build failed; the message holds its output. */
export class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
}

/** Builds the extension and returns the folder that holds it. Throws BuildFailedError. */
export async function buildExtension(root: string, engine: Engine, mode: BuildMode): Promise<string> {
  const { status, output } = await runCommand(['wxt', 'build', '-b', engine, '--mode', mode], root);
  if (status !== 0) throw new BuildFailedError(`The extension could not be built:\n${output}`);
  return join(root, '.output', `${engine}-mv3${mode === 'testing' ? '-testing' : ''}`);
}
