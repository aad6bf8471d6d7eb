import { rarity } from '../retrieve/rarity.ts';
import type { Sections } from './index-format.ts';
import { runningTotals } from './running-totals.ts';
import { VarintReader } from './varint-reader.ts';

/**
 * A unit is listed under its rarest terms only, after Carmel et al. 2001. Of 279 debate sentences that repeat a claim
 * among 29,625 (CheckThat!, PolitiFact), six of them find .81 within the first 32, against .83 by all terms, and a search of
 * 115,081 claims reads a quarter of the entries.
 */
export const LEADS_A_UNIT = 6;
/** Steps of a length's logarithm: 2 % apart, lengths up to 200. */
const LENGTH_STEPS = 48;
/** Lengths that are told apart. */
export const LEAD_LENGTHS = 256;
const LONGEST = LEAD_LENGTHS - 1;

const NONE = { terms: [], length: 0 } as const;

type LeadSections = Pick<Sections, 'leadStarts' | 'leads'>;
type UnitTerms = Pick<Sections, 'forward' | 'forwardStarts' | 'termFrequencies'>;

/** The number of a lead's unit and, in its low byte, the unit's length as a vector of rarities. */
function packLead(unit: number, length: number): number {
  const step = Math.round(Math.log(Math.max(1, length)) * LENGTH_STEPS);
  return ((unit << 8) | Math.min(LONGEST, step)) >>> 0;
}

export function unitOfLead(lead: number): number {
  return lead >>> 8;
}

const lengths = Float64Array.from({ length: LEAD_LENGTHS }, (_, step) => Math.exp(step / LENGTH_STEPS));

/** Length of the unit of a lead, 1 to 200. */
export function lengthOfLead(lead: number): number {
  return lengths[lead & LONGEST] as number;
}

/** Lists every unit under its rarest terms, but for those left out. */
export function buildLeads(sections: UnitTerms, leftOut: ReadonlySet<number>): LeadSections {
  const { forwardStarts, termFrequencies } = sections;
  const units = forwardStarts.length - 1;
  const leads = Array.from({ length: units }, (_, unit) =>
    leftOut.has(unit) ? NONE : leadsOf(sections, unit),
  );
  const counts = new Array<number>(termFrequencies.length).fill(0);
  for (const { terms } of leads) for (const term of terms) counts[term] = (counts[term] as number) + 1;
  const leadStarts = runningTotals(counts);
  const ends = leadStarts.slice();
  const packed = new Uint32Array(leadStarts[counts.length] as number);
  for (const [unit, { terms, length }] of leads.entries()) {
    for (const term of terms) {
      packed[ends[term] as number] = packLead(unit, length);
      ends[term] = (ends[term] as number) + 1;
    }
  }
  return { leadStarts, leads: packed };
}

function leadsOf({ forward, forwardStarts, termFrequencies }: UnitTerms, unit: number) {
  const reader = new VarintReader(forward);
  const terms = new Set<number>();
  reader.at = forwardStarts[unit] as number;
  while (reader.at < (forwardStarts[unit + 1] as number)) terms.add(reader.next() >>> 2);
  const frequencyOf = (term: number) => termFrequencies[term] as number;
  const rarestFirst = [...terms].sort((a, b) => frequencyOf(a) - frequencyOf(b) || a - b);
  const squares = rarestFirst.map((term) => rarity(frequencyOf(term), forwardStarts.length - 1) ** 2);
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  return { terms: rarestFirst.slice(0, LEADS_A_UNIT), length };
}
