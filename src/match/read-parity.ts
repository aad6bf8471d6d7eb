import type { TermMeeting } from './align-terms.ts';
import type { SentenceTerm } from './read-sentence.ts';

/** Whether a sentence and a wording say yes to the same thing. */
export interface Parity {
  /** The one denies what the other says. */
  readonly odd: boolean;
  /** 0 when all words that met agree on it, 1 when they are split in half. */
  readonly mixed: number;
}

/**
 * Weighs, over the words that met, whether they stand under an odd number of denials on just one side.
 * Names say nothing by themselves ("Russia did not strike": the strike is denied), so they count little.
 */
export function readParity(meetings: readonly TermMeeting[], terms: readonly SentenceTerm[]): Parity {
  let even = 0;
  let odd = 0;
  for (const { term, at } of meetings) {
    const found = terms[at];
    if (!found) continue;
    const weight = term.weight * (term.isName ? NAME : 1);
    if (found.polarity === term.polarity) even += weight;
    else odd += weight;
  }
  const total = even + odd;
  return { odd: odd > even, mixed: total === 0 ? 0 : (2 * Math.min(even, odd)) / total };
}

const NAME = 0.25;
