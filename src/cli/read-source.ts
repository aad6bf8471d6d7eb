import { decodeText } from './decode-text.ts';
import { download } from './download.ts';
import { readBytes } from './read-bytes.ts';

/** The text of a document in whatever encoding it came. */
export interface Source {
  readonly text: string;
  /** Where it stands on the web; null for a file. */
  readonly address: string | null;
}

/** Reads a file, a web address, or the standard input for `-`. Throws `InputError` when it cannot be read. */
export async function readSource(source: string): Promise<Source> {
  if (!/^https?:\/\//i.test(source))
    return { text: decodeText(await readBytes(source), null), address: null };
  const { bytes, charset, address } = await download(source);
  return { text: decodeText(bytes, charset), address };
}
