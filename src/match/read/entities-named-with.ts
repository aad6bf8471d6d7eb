import type { ClaimIndex } from '../index/claim-index.ts';

/** The entities that have a word in one of their names: "munitions" is in "cluster munitions". */
export function entitiesNamedWith(index: ClaimIndex, term: number): ReadonlySet<number> {
  const { aliasStarts, aliases } = index.sections;
  const found = new Set<number>();
  for (let lead = 0; lead < aliasStarts.length - 1; lead++) {
    const end = aliasStarts[lead + 1] as number;
    for (let record = aliasStarts[lead] as number; record < end; ) {
      const next = record + 3 + (aliases[record + 2] as number);
      if (lead === term || aliases.subarray(record + 3, next).includes(term))
        found.add(aliases[record] as number);
      record = next;
    }
  }
  return found;
}
