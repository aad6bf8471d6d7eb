import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** What a command printed, and how it ended. */
export interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

interface Setting {
  /** What stands on the standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of the command line to its end. */
export function runCli(args: readonly string[], { input = '', env = {} }: Setting = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } });
    const printed = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed.errors += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ ...printed, code }));
    child.stdin.on('error', () => {}).end(input);
  });
}
