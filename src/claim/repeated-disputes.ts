import type { DisputeId, Pack } from './dispute.ts';

/** A dispute that stands more than once in packs that are to be loaded together. */
export interface RepeatedDispute {
  readonly id: DisputeId;
  /** Names of the packs that hold it, in order; twice the same where one pack was given twice. */
  readonly packs: readonly string[];
}

/** The disputes whose ids are not unique over all packs; a match names its dispute by nothing else. */
export function repeatedDisputes(packs: readonly Pack[]): RepeatedDispute[] {
  const holders = new Map<DisputeId, string[]>();
  for (const { name, disputes } of packs) {
    for (const { id } of disputes) holders.set(id, [...(holders.get(id) ?? []), name]);
  }
  return [...holders].filter(([, names]) => names.length > 1).map(([id, names]) => ({ id, packs: names }));
}
