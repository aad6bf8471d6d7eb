import type { Quantity } from '../../text/quantity.ts';
import type { LinkedTerm } from '../index/link-terms.ts';

/** A figure with what it counts: "36 civilians", "one in 20 raids". */
export interface Figure {
  /** Where it stands holds for a page's sentence only; the index does not keep it. */
  readonly quantity: Quantity;
  /** As written. */
  readonly written: string;
  /** Up to three terms that follow it closely; empty when nothing does. */
  readonly counts: readonly number[];
}

/** A noun further away than this many characters is no longer what the figure counts. */
const REACH = 40;

/** The figures of a text, each with the terms that it counts; the 34 of a Su-34 counts nothing. */
export function readFigures(
  read: { text: string; quantities: readonly Quantity[] },
  terms: readonly LinkedTerm[],
): Figure[] {
  const names = terms.filter((term) => term.term === '');
  const isInName = ({ start, end }: Quantity) => names.some((name) => name.start < end && start < name.end);
  return read.quantities
    .filter((quantity) => !isInName(quantity))
    .map((quantity) => ({
      quantity,
      written: read.text.slice(quantity.start, quantity.end),
      counts: terms
        .filter((term) => !term.light && term.start >= quantity.end && term.start <= quantity.end + REACH)
        .slice(0, 3)
        .map((term) => term.number),
    }));
}
