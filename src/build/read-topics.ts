import { cutTopics } from '../match/meaning/topics.ts';
import { readMeaningFile } from './read-meaning-file.ts';

/** What tells the topics of texts, as an index of packs holds it. */
export async function readTopics(): Promise<Uint8Array<ArrayBuffer>> {
  return cutTopics(await readMeaningFile());
}
