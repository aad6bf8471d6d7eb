import type { DisputeId } from '../../claim/dispute.ts';

/** The stable address of a dispute, from the folder of the site. */
export function pageOf(dispute: DisputeId): string {
  return `${dispute}.html`;
}
