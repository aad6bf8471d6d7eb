import { compareQuantities } from '../../text/numbers/compare-quantities.ts';
import type { Figure } from './figure.ts';

/** How a figure of a sentence stands to the claim's figure for the same thing. */
export interface FigureAgreement {
  readonly agreement: 'same' | 'compatible' | 'different' | 'missing';
  /** Whether the claim's figure is a share of a whole, without which it says something else altogether. */
  readonly isShare: boolean;
  /** As written in the sentence; empty when it has none for the same thing. */
  readonly found: string;
  /** As written in the claim. */
  readonly claimed: string;
}

/** Years, days and ranks say when or which, and spans of time how long it took; none is what a claim counts. */
const COUNTED = /^(?:count|share|money:|unit:(?!s$))/;
const BEST_FIRST = ['same', 'compatible', 'different'] as const;

/** For each figure of a claim, the figure of a sentence that counts the same thing and agrees best. */
export function agreeFigures(claimed: readonly Figure[], found: readonly Figure[]): FigureAgreement[] {
  return claimed
    .filter((figure) => COUNTED.test(figure.quantity.unit))
    .map((figure) => {
      const isShare = figure.quantity.unit === 'share';
      const counterparts = found.filter((other) => countSame(figure, other));
      for (const agreement of BEST_FIRST) {
        const met = counterparts.find(
          (other) => compareQuantities(other.quantity, figure.quantity) === agreement,
        );
        if (met) return { agreement, isShare, found: met.written, claimed: figure.written };
      }
      return { agreement: 'missing', isShare, found: '', claimed: figure.written };
    });
}

/** Shares of one whole are comparable as they are; counts only when they count the same thing. */
function countSame(a: Figure, b: Figure): boolean {
  if (a.quantity.unit !== b.quantity.unit) return false;
  if (a.quantity.unit === 'share' || a.counts.length === 0 || b.counts.length === 0) return true;
  return a.counts.some((term) => term >= 0 && b.counts.includes(term));
}
