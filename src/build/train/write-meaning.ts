import { encoderShape, matrixNames } from '../../match/meaning/encoder-shape.ts';
import { packNumbers } from '../../match/meaning/packed-numbers.ts';
import { magic, type TablePlace, weightsLayout } from '../../match/meaning/weights-format.ts';
import type { EncoderPackage } from './encoder-package.ts';
import { fullMatrices, fullVectors } from './encoder-tensors.ts';

/**
 * The file of the meaning layer: the encoder in a fourth of its size (every weight a signed byte, every row with its own
 * scale), and the vectors that tell topics, `encoderShape.embedding` numbers a piece.
 */
export function writeMeaning(encoder: EncoderPackage, topics: Float32Array): Uint8Array {
  const texts = Buffer.from(encoder.pieces.map(({ text }) => text).join('\n'));
  const file = new Uint8Array(weightsLayout.texts + texts.length);
  file.set(Buffer.from(magic));
  const matrices = fullMatrices(encoder);
  for (const name of matrixNames) {
    const { weights, biases, depth } = matrices[name];
    const place = weightsLayout.matrices[name];
    const rounded = roundRows(weights, { depth, largest: 127, kept: 1 });
    file.set(new Uint8Array(rounded.numbers.buffer), place.weights);
    writeFloats(file, place.scales, rounded.scales);
    writeFloats(file, place.biases, biases);
  }
  writeTable(file, fullVectors(encoder), { place: weightsLayout.encoder, kept: 1 });
  // Cutting the tops off leaves finer steps for the rest; at 4 bits MAP@5 is .699 with it, .690 without.
  writeTable(file, topics, { place: weightsLayout.topic, kept: 0.8 });
  writeFloats(
    file,
    weightsLayout.scores,
    Float32Array.from(encoder.pieces, ({ score }) => score),
  );
  file.set(texts, weightsLayout.texts);
  return file;
}

function writeTable(
  file: Uint8Array,
  vectors: Float32Array,
  { place, kept }: { place: TablePlace; kept: number },
): void {
  const { pieces, embedding } = encoderShape;
  const largest = 2 ** (place.bits - 1) - 1;
  const { numbers, scales } = roundRows(vectors.subarray(0, pieces * embedding), {
    depth: embedding,
    largest,
    kept,
  });
  file.set(packNumbers(numbers, place.bits), place.numbers);
  writeFloats(file, place.scales, scales);
}

interface Rounding {
  readonly depth: number;
  /** Largest number to round to. */
  readonly largest: number;
  /** Share of a row's largest number beyond which numbers are cut off. */
  readonly kept: number;
}

function roundRows(
  weights: Float32Array,
  { depth, largest, kept }: Rounding,
): { numbers: Int8Array; scales: Float32Array } {
  const numbers = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / depth);
  for (let row = 0; row < scales.length; row++) {
    const own = weights.subarray(row * depth, (row + 1) * depth);
    const scale = (own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * kept) / largest || 1;
    scales[row] = scale;
    for (const [i, value] of own.entries()) {
      numbers[row * depth + i] = Math.min(largest, Math.max(-largest, Math.round(value / scale)));
    }
  }
  return { numbers, scales };
}

function writeFloats(file: Uint8Array, at: number, numbers: Float32Array): void {
  file.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
}
