import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';

const english = languageProfile('en');
/** A shorter claim may stand in a sentence that says something else. */
const LEAST_WORDS = 4;

/** Whether two claims have the same words in the same order, leaving aside case and marks. */
export function saysTheSame(claim: string, other: string): boolean {
  return wordsOf(claim).join(' ') === wordsOf(other).join(' ');
}

/** Whether a sentence holds a claim from its first word to its last. */
export function repeatsWhole(sentence: string, claim: string): boolean {
  const words = wordsOf(claim);
  return words.length >= LEAST_WORDS && ` ${wordsOf(sentence).join(' ')} `.includes(` ${words.join(' ')} `);
}

function wordsOf(text: string): string[] {
  return tokenise(text, english).map(({ word }) => word);
}
