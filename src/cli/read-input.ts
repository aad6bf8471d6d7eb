import { readBytes } from './read-bytes.ts';

/** The text of a file that is written for us, in UTF-8, or of the standard input for `-`. Throws `InputError` when it cannot be read. */
export async function readInput(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}
