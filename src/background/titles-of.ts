import type { ClaimIndex } from '../match/index/claim-index.ts';
import type { Protocol } from '../messages/protocol.ts';

/** What readers call the disputes and sources with these ids; those that the index does not know are left out. */
export function titlesOf(
  index: ClaimIndex,
  { disputes, sources }: Parameters<Protocol['titlesOf']>[0],
): Record<string, string> {
  const titles: Record<string, string> = {};
  const wanted = new Set(sources);
  for (let number = 0; number < index.disputeCount; number++) {
    // Decoding a dispute costs far more than its id, and ignored sources are rare.
    if (wanted.size === 0 && !disputes.includes(index.disputeId(number))) continue;
    const { id, title, positions } = index.dispute(number);
    if (disputes.includes(id)) titles[id] = title;
    for (const source of positions.flatMap((position) => position.sources)) {
      if (wanted.has(source.id)) titles[source.id] = `${source.publisher}: ${source.title ?? source.url}`;
    }
  }
  return titles;
}
