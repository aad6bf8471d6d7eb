import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';
import { probeBytes, probeNumberCount, probeNumbers, probeShape } from '../../meaning/probe.ts';

/** What the encoder makes of the pieces of a text: `probeShape.sense` numbers; null while it is not there. */
export type SenseOf = (pieces: readonly number[]) => Float32Array | null;

/** Log-odds that a sentence states a claim rather than none; null for a claim without a probe. */
export type ProbeOfClaim = (claim: number) => number | null;

/** How likely a sentence states one position or another, by what was learned from sentences that do. */
export interface ProbedSentence {
  /** By the topic alone. */
  readonly glance: ProbeOfClaim;
  /** By topic and sense, some 6 ms the first time; null where the sense cannot be read. */
  readonly read: () => ProbeOfClaim | null;
  /** The same of what the sentence says that somebody denies, once it is asked of a claim; null where it says nothing of the kind. */
  readonly readDenied: () => ProbeOfClaim | null;
}

/** A text in pieces, with what it is about. */
export interface TopicReading {
  readonly pieces: readonly number[];
  readonly topic: Float32Array;
}

/** The probes of an index. */
export interface PositionProbes {
  isProbed(dispute: number): boolean;
  /**
   * Probes a sentence as written; where that leaves a claim open, other readings count as well, if they make it likelier.
   */
  probe(readings: readonly TopicReading[]): Omit<ProbedSentence, 'readDenied'>;
}

const CLAIMS_A_SENTENCE = 1000;
/**
 * Log-odds as written from which on another reading counts: a name put before a sentence makes any sentence likelier. On a
 * page about Syria, 20,337 sentences of old news got 10 false marks by such readings, and 0 with this.
 */
const LEFT_OPEN = -1;

/** Opens the probes of an index; null where it has none. */
export function createPositionProbes(index: ClaimIndex, senseOf: SenseOf): PositionProbes | null {
  const { probeWeights, probeScales, disputeClaims } = index.sections;
  if (probeWeights.length === 0) return null;
  const numberOf = (claim: number, number: keyof typeof probeNumbers): number =>
    probeScales[claim * probeNumberCount + probeNumbers[number]] as number;
  const hasProbe = (claim: number) => index.disputeOf(claim) >= 0 && numberOf(claim, 'glanceScale') !== 0;

  function glance(claim: number, topic: Float32Array): number {
    const sum = productAt(probeWeights, claim * probeBytes, topic);
    return sum * numberOf(claim, 'glanceScale') + numberOf(claim, 'glanceBias');
  }

  function weigh(claim: number, topic: Float32Array, sense: Float32Array): number {
    const start = claim * probeBytes + probeShape.topic;
    return (
      productAt(probeWeights, start, topic) * numberOf(claim, 'topicScale') +
      productAt(probeWeights, start + probeShape.topic, sense) * numberOf(claim, 'senseScale') +
      numberOf(claim, 'bias')
    );
  }

  const ofProbed = (weighed: (claim: number) => number): ProbeOfClaim =>
    remember((claim) => (hasProbe(claim) ? weighed(claim) : null), CLAIMS_A_SENTENCE);

  return {
    isProbed: (dispute) => dispute >= 0 && hasProbe(disputeClaims[dispute] as number),
    probe: (readings) => ({
      glance: ofProbed((claim) => likeliest(readings, ({ topic }) => glance(claim, topic))),
      read: () => {
        const senses = readings.flatMap(({ pieces, topic }) => {
          const sense = senseOf(pieces);
          return sense ? { topic, sense } : [];
        });
        if (senses.length < readings.length) return null;
        return ofProbed((claim) => likeliest(senses, ({ topic, sense }) => weigh(claim, topic, sense)));
      },
    }),
  };
}

/** The log-odds as written, or higher ones of other readings. */
function likeliest<Reading>(readings: readonly Reading[], weigh: (reading: Reading) => number): number {
  const [asWritten] = readings;
  if (asWritten === undefined) return Number.NEGATIVE_INFINITY;
  let most = weigh(asWritten);
  if (most < LEFT_OPEN) return most;
  for (let i = 1; i < readings.length; i++) most = Math.max(most, weigh(readings[i] as Reading));
  return most;
}

/** Product of a vector with the bytes that stand in a row from `start` on; its length is a multiple of four. */
function productAt(bytes: Int8Array, start: number, vector: Float32Array): number {
  // Four sums, for one would wait for each of its additions.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0, at = start; i < vector.length; i += 4, at += 4) {
    a += (bytes[at] as number) * (vector[i] as number);
    b += (bytes[at + 1] as number) * (vector[i + 1] as number);
    c += (bytes[at + 2] as number) * (vector[i + 2] as number);
    d += (bytes[at + 3] as number) * (vector[i + 3] as number);
  }
  return a + b + c + d;
}
