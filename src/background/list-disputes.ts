import { type DisputeSummary, summariseDispute } from '../claim/dispute-summary.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import type { Muting } from './muting.ts';

/** A row for every dispute of an index of which something may be shown, in the order of the packs. */
export function listDisputes(index: ClaimIndex, muting: Muting): DisputeSummary[] {
  return Array.from({ length: index.disputeCount }, (_, number) => index.dispute(number)).flatMap(
    (dispute) => {
      // A position whose publishers are all switched off shows nothing; another of the dispute may.
      const positions = dispute.positions.filter(({ id }) =>
        muting.allows({ dispute: dispute.id, position: id }),
      );
      return summariseDispute({ ...dispute, positions }) ?? [];
    },
  );
}
