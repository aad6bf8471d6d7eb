import { readMeaningFile } from '../build/read-meaning-file.ts';
import { type Meaning, openMeaning } from '../match/meaning/meaning.ts';

/** The meaning layer for texts in English, the one language that it reads; null for another. */
export async function openBundledMeaning(language: string): Promise<Meaning | null> {
  return /^en\b/i.test(language) ? openMeaning(await readMeaningFile()) : null;
}
