import type { ClaimIndex } from '../index/claim-index.ts';

/** One or two letters begin too many words to say anything. */
const SHORTEST = 3;
const MOST = 20;

/** Known words that begin with what was typed so far, commonest first. */
export function termsStartingWith(index: ClaimIndex, typed: string): number[] {
  if (typed.length < SHORTEST) return [];
  const { termFrequencies } = index.sections;
  const begun: number[] = [];
  for (let term = index.entityCount; term < index.vocabulary.size; term++) {
    if (index.vocabulary.startsWith(term, typed)) begun.push(term);
  }
  return begun.sort((a, b) => (termFrequencies[b] as number) - (termFrequencies[a] as number)).slice(0, MOST);
}
