import type { ClaimIndex } from './claim-index.ts';

/** Whether at least one entity of every group that a dispute is about is among those mentioned. */
function isAbout(index: ClaimIndex, dispute: number, mentioned: ReadonlySet<number>): boolean {
  const { aboutStarts, aboutGroupStarts, aboutEntities } = index.sections;
  for (let group = aboutStarts[dispute] as number; group < (aboutStarts[dispute + 1] as number); group++) {
    const entities = aboutEntities.subarray(aboutGroupStarts[group], aboutGroupStarts[group + 1]);
    if (!entities.some((entity) => mentioned.has(entity))) return false;
  }
  return true;
}

/** For every dispute, whether a page that mentions these entities can hold its claims. */
export function openDisputes(index: ClaimIndex, mentioned: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from({ length: index.disputeCount }, (_, dispute) =>
    isAbout(index, dispute, mentioned) ? 1 : 0,
  );
}
