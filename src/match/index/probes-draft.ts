import type { Dispute } from '../../claim/dispute.ts';
import { type Probes, probeBytes, probeNumberCount } from '../meaning/probe.ts';

/** The probes of all positions, one after another; of a dispute without any, weights of 0. Empty where no dispute has any. */
export function buildProbes(disputes: readonly Dispute[], probes: Probes) {
  const positions = disputes.flatMap((dispute) => {
    const known = isProbed(dispute, probes) ? probes.get(dispute.id) : undefined;
    return dispute.positions.map(({ id }) => known?.get(id));
  });
  const isAny = positions.some((probe) => probe !== undefined);
  const probeWeights = new Int8Array(isAny ? positions.length * probeBytes : 0);
  const probeScales = new Float32Array(isAny ? positions.length * probeNumberCount : 0);
  for (const [claim, probe] of positions.entries()) {
    if (!probe) continue;
    probeWeights.set(probe.weights, claim * probeBytes);
    probeScales.set(probe.numbers, claim * probeNumberCount);
  }
  return { probeWeights, probeScales };
}

/** Whether every position of a dispute has a probe: with one side alone, the other could not be told from it. */
export function isProbed({ id, positions }: Pick<Dispute, 'id' | 'positions'>, probes: Probes): boolean {
  const known = probes.get(id);
  return known !== undefined && positions.every((position) => known.has(position.id));
}
