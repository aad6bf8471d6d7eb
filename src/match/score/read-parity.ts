import type { SentenceTerm } from '../read/read-sentence.ts';
import type { TermMeeting } from './align-terms.ts';

/** Whether a sentence and a wording say yes to the same thing. */
export interface Parity {
  /** The one denies what the other says. */
  readonly odd: boolean;
  /** 0 when all words that met agree on it, 1 when they are split in half. */
  readonly mixed: number;
  /** Whether words that met, names aside, stand under a denial in the sentence. */
  readonly isTurned: boolean;
}

/** A name, or a subject whose verb is denied, says little by itself: in "Russia did not strike" the strike is denied. */
const SUBJECT = 0.25;

const AGREED: Parity = { odd: false, mixed: 0, isTurned: false };

/** Weighs, over the words that met, whether they stand under an odd number of denials on just one side. */
export function readParity(meetings: readonly TermMeeting[], terms: readonly SentenceTerm[]): Parity {
  const isDenied = ({ term, at }: TermMeeting) => {
    const found = terms[at];
    return found !== undefined && (found.polarity < 0 || term.polarity < 0);
  };
  if (!meetings.some(isDenied)) return AGREED;
  const met = meetings.flatMap(({ term, at }) => {
    const found = terms[at];
    return found ? [{ term, found, at }] : [];
  });
  const denied = met.filter(({ found }) => found.polarity < 0).map(({ at }) => at);
  const firstDenied = Math.min(...denied);
  const firstDeniedInUnit = met.findIndex(({ term }) => term.polarity < 0);
  let even = 0;
  let odd = 0;
  for (const [place, { term, found, at }] of met.entries()) {
    const isSubject = (denied.length > 0 && at < firstDenied) || place < firstDeniedInUnit;
    const weight = term.weight * (term.isName || isSubject ? SUBJECT : 1);
    if (found.polarity === term.polarity) even += weight;
    else odd += weight;
  }
  const total = even + odd;
  return {
    odd: odd > even,
    mixed: total === 0 ? 0 : (2 * Math.min(even, odd)) / total,
    isTurned: met.some(({ term, found }) => found.polarity < 0 && !term.isName),
  };
}
