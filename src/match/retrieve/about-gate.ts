import type { ClaimIndex } from '../index/claim-index.ts';

/** Whether at least one entity of every group that a dispute is about is among those mentioned. */
function isAbout(index: ClaimIndex, dispute: number, mentioned: ReadonlySet<number>): boolean {
  return index.aboutGroups(dispute).every((group) => group.some((entity) => mentioned.has(entity)));
}

/** For every dispute, whether a page that mentions these entities can hold its claims. */
export function openDisputes(index: ClaimIndex, mentioned: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from({ length: index.disputeCount }, (_, dispute) =>
    isAbout(index, dispute, mentioned) ? 1 : 0,
  );
}
