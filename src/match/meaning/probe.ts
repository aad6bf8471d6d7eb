import { encoderShape } from './encoder-shape.ts';

/** Numbers that a probe weighs: what a sentence is about, and what it says. */
export const probeShape = { topic: encoderShape.embedding, sense: encoderShape.width } as const;

/** Signed bytes of a probe: first its glance at the topic alone, then the topic and the sense. */
export const probeBytes = 2 * probeShape.topic + probeShape.sense;

/** By what the bytes of the glance, the topic and the sense are multiplied, and what is added to the glance and to the whole. */
export const probeNumbers = {
  glanceScale: 0,
  glanceBias: 1,
  topicScale: 2,
  senseScale: 3,
  bias: 4,
} as const;
export const probeNumberCount = Object.keys(probeNumbers).length;

/** A linear probe: how much likelier a sentence states one position than none, in log-odds, as a weighted sum of its topic and sense. */
export interface Probe {
  /** `probeBytes` weights. */
  readonly weights: Int8Array;
  /** `probeNumberCount` numbers. */
  readonly numbers: Float32Array;
}

/** Probes by dispute, then by position. Every position of a dispute has one, or none has. */
export type Probes = ReadonlyMap<string, ReadonlyMap<string, Probe>>;
