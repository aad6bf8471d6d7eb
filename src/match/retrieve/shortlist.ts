import type { ClaimIndex } from '../index/claim-index.ts';
import { LEAD_LENGTHS, LEADS_A_UNIT, lengthOfLead, unitOfLead } from '../index/leads.ts';
import { BestCandidates, type Candidate } from './best-candidates.ts';
import { rarity } from './rarity.ts';
import type { Query } from './retrieve.ts';
import { TermProduct } from './term-product.ts';

/** A sentence to find units for. */
export interface ShortlistQuery extends Query {
  /** Words of the sentence that the index does not know. */
  readonly unknown: number;
}

/** Least cosine of sentence and unit: over the unit's rarest terms, and over all. */
export interface LeastCosine {
  readonly byLeads: number;
  readonly byAll: number;
  /** Share of the squared length of the sentence's known terms for which the lists of its commonest stay unread. */
  readonly unread: number;
}

/**
 * A sentence on a page leans on what surrounds it, and may say little of a claim by itself. One that must repeat a claim by
 * itself does so with a probability above .05 only from a cosine of .31 on (4,094 sentences over 29,625 claims); leaving
 * its commonest words unread loses none of these, and halves what is read. With .2 by leads .01 less is found at the same false
 * marks, in a twentieth less time; with .17 hardly more, in a tenth more.
 */
export const LEAST_COSINES = {
  onPage: { byLeads: 0.15, byAll: 0.2, unread: 0 },
  byItself: { byLeads: 0.18, byAll: 0.3, unread: 0.15 },
} as const satisfies Record<string, LeastCosine>;

/** Sums of squared rarities are kept as whole numbers in the low half of a word, beside the search that made them. */
const LARGEST_SUM = 0xffff;
const LAST_SEARCH = 0xffff;

/**
 * Creates the search for units that may say what a sentence says: those whose cosine with it, terms weighed by rarity, is
 * not too small. Only lists of leads are read; what they bring in is compared in full.
 */
export function createShortlister(
  index: ClaimIndex,
  least: LeastCosine,
): (query: ShortlistQuery) => Candidate[] {
  const { leads, leadStarts, termFrequencies } = index.sections;
  const sums = new Int32Array(index.unitCount);
  const needed = new Int32Array(LEAD_LENGTHS);
  const rarest = rarity(1, index.unitCount) ** 2;
  const scale = Math.floor(LARGEST_SUM / (LEADS_A_UNIT * (rarest + 1)));
  const product = new TermProduct(index);
  const squares = Float32Array.from(termFrequencies, (frequency) => rarity(frequency, index.unitCount) ** 2);
  let search = 0;

  function lengthOf({ terms, unknown }: ShortlistQuery): number {
    let square = unknown * rarest;
    for (const [term, weight] of terms) square += weight * (squares[term] as number);
    return Math.sqrt(square);
  }

  function startSearch(length: number): void {
    search = search === LAST_SEARCH ? 1 : search + 1;
    if (search === 1) sums.fill(0);
    const perLength = least.byLeads * length * scale;
    for (let step = 0; step < LEAD_LENGTHS; step++) needed[step] = Math.ceil(perLength * lengthOfLead(step));
  }

  /** Adds a term to all units that it leads; those whose sum is now large enough are found. */
  function addTerm(term: number, weight: number, found: number[]): void {
    const added = Math.round(weight * (squares[term] as number) * scale);
    const mark = search << 16;
    const end = leadStarts[term + 1] as number;
    for (let at = leadStarts[term] as number; at < end; at++) {
      const lead = leads[at] as number;
      const unit = unitOfLead(lead);
      const known = sums[unit] as number;
      const before = known >>> 16 === search ? known & LARGEST_SUM : 0;
      const sum = before + added;
      sums[unit] = mark | sum;
      const need = needed[lead & (LEAD_LENGTHS - 1)] as number;
      if (sum >= need && before < need) found.push(lead);
    }
  }

  /** The found units that are near enough over all their terms, best first. */
  function compareInFull(found: readonly number[], length: number, query: ShortlistQuery): Candidate[] {
    const best = new BestCandidates(query.limit);
    for (const [term, weight] of query.terms) product.set(term, weight * (squares[term] as number));
    for (const lead of found) {
      const unit = unitOfLead(lead);
      // Most of what is found is of disputes that the page is not about.
      if (!query.isAllowed(unit)) continue;
      const cosine = product.of(unit) / (length * lengthOfLead(lead));
      if (cosine >= least.byAll) best.offer(unit, cosine);
    }
    for (const term of query.terms.keys()) product.set(term, 0);
    return best.ranked();
  }

  return (query) => {
    const length = lengthOf(query);
    const found: number[] = [];
    startSearch(length);
    for (const [term, weight] of tellingTerms(query.terms, squares, least.unread))
      addTerm(term, weight, found);
    return found.length === 0 ? [] : compareInFull(found, length, query);
  };
}

/** The terms whose lists are read, all but a share of the commonest; the rarest is always among them. */
function tellingTerms(
  terms: ShortlistQuery['terms'],
  squares: Float32Array,
  share: number,
): Iterable<readonly [number, number]> {
  if (share === 0) return terms;
  const squareOf = ([term, weight]: readonly [number, number]) => weight * (squares[term] as number);
  const commonestFirst = [...terms].sort((a, b) => squareOf(a) - squareOf(b) || a[0] - b[0]);
  let unread = share * commonestFirst.reduce((sum, entry) => sum + squareOf(entry), 0);
  const first = commonestFirst.findIndex((entry) => {
    unread -= squareOf(entry);
    return unread < 0;
  });
  return commonestFirst.slice(first);
}
