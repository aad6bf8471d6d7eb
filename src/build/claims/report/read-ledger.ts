import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import type { AuthoredDispute, AuthoredPosition } from '../../../claim/authored/authored-dispute.ts';
import type { AuthoredSource } from '../../../claim/authored/authored-source.ts';

/** Every source of the ledger, in its order. */
export function ledgerOf({ sources }: AuthoredClaims): AuthoredSource[] {
  return Array.from(sources.values(), ({ source }) => source).filter((source) => source !== null);
}

/** The distinct sources of a dispute, over all of its positions. */
export function sourcesOfDispute(
  { positions }: AuthoredDispute,
  { sources }: AuthoredClaims,
): AuthoredSource[] {
  const ids = new Set(positions.flatMap((position) => position.sources));
  return Array.from(ids, (id) => sources.get(id)?.source ?? null).filter((source) => source !== null);
}

/** The position that readers meet as the claim: the one that was refuted, else the one that the author put first. */
export function claimOf({ refuted, positions }: AuthoredDispute): AuthoredPosition {
  return (positions.find(({ id }) => id === refuted) ?? positions[0]) as AuthoredPosition;
}
