import { readFile } from 'node:fs/promises';
import { cutTopics } from '../match/meaning/topics.ts';

const weights = new URL('../match/meaning/meaning.weights', import.meta.url);

/** What tells the topics of texts, as an index of packs holds it. */
export async function readTopics(): Promise<Uint8Array<ArrayBuffer>> {
  return cutTopics(await readFile(weights));
}
