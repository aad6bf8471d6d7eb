import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Engine } from './browser/find-browser.ts';

/** `testing` leaves the popover's shadow root open, so that it can be read from outside. */
export type BuildMode = 'production' | 'testing';

/** Builds the extension and returns the folder that holds it. Throws with the build's output when it fails. */
export async function buildExtension(root: string, engine: Engine, mode: BuildMode): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, output } = await capture([wxt, 'build', '-b', engine, '--mode', mode], root);
  if (status !== 0) throw new Error(`The extension could not be built:\n${output}`);
  return join(root, '.output', `${engine}-mv3${mode === 'testing' ? '-testing' : ''}`);
}

function capture(args: string[], cwd: string): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
