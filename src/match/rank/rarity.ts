import type { ClaimIndex } from '../index/claim-index.ts';
import { GROUP_HASHES, type LetterGroups } from './letter-groups.ts';
import type { RankedWording } from './ranked-wording.ts';

/** How much words and groups of letters tell wordings apart: logarithms of their rarity among the wordings of an index. */
export interface Rarity {
  ofTerm(term: number): number;
  ofTerms(terms: ReadonlySet<number>): number;
  /** Rarity of all words of a text, unknown ones included. */
  ofText(wording: RankedWording): number;
  /** Cosine of two texts' groups of letters, each weighed by its rarity. */
  lettersAlike(a: LetterGroups, b: LetterGroups): number;
}

/** Measures rarity among the wordings of an index, given the groups of letters of each. */
export function createRarity(index: ClaimIndex, groupsOfWordings: Iterable<LetterGroups>): Rarity {
  const { termFrequencies } = index.sections;
  const count = index.unitCount;
  const unknown = Math.log(1 + 2 * count);
  const groupFrequencies = new Uint32Array(GROUP_HASHES);
  for (const groups of groupsOfWordings) {
    for (const group of groups.keys()) groupFrequencies[group] = (groupFrequencies[group] as number) + 1;
  }

  const ofTerm = (term: number): number => {
    if (term < 0) return unknown;
    const frequency = termFrequencies[term] as number;
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  };
  const ofTerms = (terms: ReadonlySet<number>): number => {
    let sum = 0;
    for (const term of terms) sum += ofTerm(term);
    return sum;
  };
  const weightOf = (group: number, times: number): number =>
    Math.log(1 + times) * Math.max(0, Math.log(count / ((groupFrequencies[group] as number) + 1)));
  const lengths = new WeakMap<LetterGroups, number>();
  const lengthOf = (groups: LetterGroups): number => {
    let length = lengths.get(groups);
    if (length === undefined) {
      let squares = 0;
      for (const [group, times] of groups) squares += weightOf(group, times) ** 2;
      length = Math.sqrt(squares) || 1;
      lengths.set(groups, length);
    }
    return length;
  };

  return {
    ofTerm,
    ofTerms,
    ofText: ({ terms, distinct }) =>
      ofTerms(distinct) + terms.filter((term) => term < 0).length * unknown || 1,
    lettersAlike(a, b) {
      let product = 0;
      for (const [group, times] of b) {
        const asked = a.get(group);
        if (asked !== undefined) product += weightOf(group, times) * weightOf(group, asked);
      }
      return product / lengthOf(a) / lengthOf(b);
    },
  };
}
