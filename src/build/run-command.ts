import { spawn } from 'node:child_process';

/** How a command ended; status null when a signal ended it. */
export interface CommandResult {
  readonly status: number | null;
  /** What it wrote to stdout and stderr, in the order it came. */
  readonly output: string;
}

/** Runs a program to its end, colours off, keeping its output. Throws when it cannot be started. */
export function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
): Promise<CommandResult> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(program, args, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
