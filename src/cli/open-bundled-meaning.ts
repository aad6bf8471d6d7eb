import { readFile } from 'node:fs/promises';
import { type Meaning, openMeaning } from '../match/meaning/meaning.ts';

const weights = new URL('../match/meaning/meaning.weights', import.meta.url);

/** The meaning layer for texts in English, the one language that it reads; null for another. */
export async function openBundledMeaning(language: string): Promise<Meaning | null> {
  return /^en\b/i.test(language) ? openMeaning(await readFile(weights)) : null;
}
