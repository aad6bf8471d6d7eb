import { readFile } from 'node:fs/promises';
import { cutEncoder } from '../match/meaning/encoder-file.ts';
import { cutTopics } from '../match/meaning/topics.ts';

const file = new URL('../match/meaning/meaning.weights', import.meta.url);

/** The weights of the meaning layer, as `openMeaning` takes them. */
export function readMeaningFile(): Promise<Uint8Array> {
  return readFile(file);
}

/** What tells the topics of texts, as an index of packs holds it. */
export async function readTopics(): Promise<Uint8Array<ArrayBuffer>> {
  return cutTopics(await readMeaningFile());
}

/** What reads the sense of texts, as the extension packs it. */
export async function readEncoder(): Promise<Uint8Array> {
  return cutEncoder(await readMeaningFile());
}
