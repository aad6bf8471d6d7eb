import { createEncoder } from './encoder.ts';
import { startsWithMagic } from './read-weights.ts';
import { weightsLayout } from './weights-format.ts';

/** What the encoder makes of the pieces of a text: 512 numbers of length 1, in some 6 ms. */
export type Encode = (pieces: readonly number[]) => Float32Array;

/** A weights file up to what tells topics, which an index holds. */
const ENCODER_BYTES = weightsLayout.topic.numbers;

/** Cuts the encoder out of the weights of the meaning layer, to be used beside an index. */
export function cutEncoder(weights: Uint8Array): Uint8Array {
  return weights.subarray(0, ENCODER_BYTES);
}

/** Opens what `cutEncoder` cut; null when the bytes are no such file. */
export function openEncoder(file: Uint8Array): Encode | null {
  return file.length === ENCODER_BYTES && startsWithMagic(file) ? createEncoder(file) : null;
}
