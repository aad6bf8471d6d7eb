import { type Meaning, openMeaning } from '../match/meaning/meaning.ts';
import { readMeaningFile } from './read-meaning-file.ts';

/** The meaning layer that ships. */
export async function openShippedMeaning(): Promise<Meaning> {
  const meaning = openMeaning(await readMeaningFile());
  if (!meaning) throw new Error('The weights of the meaning layer are of another format.');
  return meaning;
}
