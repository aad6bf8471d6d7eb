import { readFile } from 'node:fs/promises';

const file = new URL('../match/meaning/meaning.weights', import.meta.url);

/** The weights of the meaning layer, as `openMeaning` takes them. */
export function readMeaningFile(): Promise<Uint8Array> {
  return readFile(file);
}
