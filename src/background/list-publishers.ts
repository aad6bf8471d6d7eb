import type { ClaimIndex } from '../match/index/claim-index.ts';

/** Every publisher of an index with the number of its sources, most first, then by name. */
export function listPublishers(index: ClaimIndex): { name: string; sources: number }[] {
  const sourcesOf = new Map<string, Set<string>>();
  for (let number = 0; number < index.disputeCount; number++) {
    for (const { publisher, url } of index.dispute(number).positions.flatMap(({ sources }) => sources)) {
      sourcesOf.set(publisher, (sourcesOf.get(publisher) ?? new Set()).add(url));
    }
  }
  return [...sourcesOf]
    .map(([name, urls]) => ({ name, sources: urls.size }))
    .sort((a, b) => b.sources - a.sources || a.name.localeCompare(b.name));
}
