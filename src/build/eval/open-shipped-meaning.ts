import { readFile } from 'node:fs/promises';
import { type Meaning, openMeaning } from '../../match/meaning/meaning.ts';

/** The meaning layer that ships. */
export async function openShippedMeaning(): Promise<Meaning> {
  const meaning = openMeaning(
    await readFile(new URL('../../match/meaning/meaning.weights', import.meta.url)),
  );
  if (!meaning) throw new Error('The weights of the meaning layer are of another format.');
  return meaning;
}
