import type { LanguageProfile } from '../../text/language-profile.ts';
import type { Token } from '../../text/token.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { remember } from '../index/remember.ts';
import { VarintReader } from '../index/varint-reader.ts';

/** Shorter parts are found in any word. */
const SHORTEST = 3;
/** Wordings looked at for the two words side by side. */
const LOOKED_AT = 500;
const REMEMBERED = 20_000;
const LETTERS = /^\p{L}+$/u;

/**
 * Creates the parting of words that lost their hyphen or space, as transcripts and hashtags lose them ("singlepayer",
 * "fortythree"): an unknown word becomes two where the index holds both, somewhere side by side. Of 279 debate sentences
 * 23 have such a word.
 */
export function createWordParter(index: ClaimIndex, profile: LanguageProfile) {
  const { numberOf } = index.termSource;
  const numberOfPart = (part: string) => numberOf(profile.readWord(part).term);
  const seamIn = remember((word: string) => findSeam(index, word, numberOfPart), REMEMBERED);

  /** The two words of a token; null where it is one. */
  function part({ start, end, word, term }: Token, text: string): readonly Token[] | null {
    // Offsets inside a folded word are not those of the text.
    if (word.length < 2 * SHORTEST || end - start !== word.length || numberOf(term) >= 0) return null;
    const seam = LETTERS.test(word) ? seamIn(word) : 0;
    if (seam === 0) return null;
    const middle = start + seam;
    return [
      { start, end: middle, ...profile.readWord(text.slice(start, middle)) },
      { start: middle, end, ...profile.readWord(text.slice(middle, end)) },
    ];
  }

  return (tokens: readonly Token[], text: string): readonly Token[] => {
    let parted: Token[] | null = null;
    for (const [at, token] of tokens.entries()) {
      const parts = part(token, text);
      if (parts) parted ??= tokens.slice(0, at);
      parted?.push(...(parts ?? [token]));
    }
    return parted ?? tokens;
  };
}

/** Where a word is to be parted; 0 where it is not. */
function findSeam(index: ClaimIndex, word: string, numberOf: (part: string) => number): number {
  for (let seam = SHORTEST; seam <= word.length - SHORTEST; seam++) {
    const first = numberOf(word.slice(0, seam));
    const second = first < 0 ? -1 : numberOf(word.slice(seam));
    if (second >= 0 && standTogether(index, first, second)) return seam;
  }
  return 0;
}

/** Whether one term follows the other in a wording. */
function standTogether(index: ClaimIndex, first: number, second: number): boolean {
  const { postings, postingStarts, termFrequencies } = index.sections;
  const isFirstRarer = (termFrequencies[first] as number) < (termFrequencies[second] as number);
  const rarer = isFirstRarer ? first : second;
  const reader = new VarintReader(postings);
  reader.at = postingStarts[rarer] as number;
  const end = postingStarts[rarer + 1] as number;
  let unit = 0;
  for (let looked = 0; reader.at < end && looked < LOOKED_AT; looked++) {
    const entry = reader.next();
    unit += entry >>> 1;
    if (entry & 1) reader.next();
    const terms = index.termsOf(unit);
    if (terms.some(({ number }, at) => number === first && terms[at + 1]?.number === second)) return true;
  }
  return false;
}
