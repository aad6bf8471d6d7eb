import type { ClaimIndex } from './claim-index.ts';

/** First unit of each claim, and the end of the last: units stand claim by claim, and every claim has one. */
export function firstUnitsOf(index: ClaimIndex): Uint32Array {
  const firsts = new Uint32Array(index.claimCount + 1).fill(index.unitCount);
  for (let unit = index.unitCount - 1; unit >= 0; unit--) firsts[index.claimOf(unit)] = unit;
  return firsts;
}
