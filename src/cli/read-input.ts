import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { InputError } from './input-error.ts';

/** The text of a file, or of the standard input for `-`. Throws `InputError` when it cannot be read. */
export async function readInput(path: string): Promise<string> {
  if (path === '-') return text(process.stdin);
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new InputError(`Cannot read ${path}: ${reason}.`);
  });
}
