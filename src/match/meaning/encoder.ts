import { createFastArena, createPlainArena } from './arena.ts';
import { attend } from './attend.ts';
import { encoderShape } from './encoder-shape.ts';
import { createMatrixProduct, productScratch } from './matrix-product.ts';
import { normaliseRows } from './normalise-rows.ts';
import { type PieceTable, readMatrices, readTable } from './read-weights.ts';
import { weightsLayout } from './weights-format.ts';

const { embedding, width, inner, longest } = encoderShape;

/** Matrices read rows of up to so many numbers. */
const WIDEST = inner;

/**
 * Creates the sentence encoder from the bytes of its weights file: pieces in, 512 numbers of length 1 out. The network is
 * the light Universal Sentence Encoder (Cer et al. 2018): two transformer layers, a mean and a dense layer.
 */
export function createEncoder(file: Uint8Array): (pieces: readonly number[]) => Float32Array {
  // What the kernel reads ends before the tables; typed arrays behind it begin on a multiple of 16 bytes.
  const bytes = file.subarray(0, weightsLayout.encoder.numbers);
  const scratch = productScratch(WIDEST);
  const arena = createFastArena(bytes, scratch) ?? createPlainArena(bytes, scratch);
  const multiply = createMatrixProduct(arena, { scratch: bytes.length, width: WIDEST });
  const matrices = readMatrices(arena);
  const table = readTable(file, weightsLayout.encoder);

  function runLayer(rows: Float32Array, count: number, layer: 0 | 1): Float32Array {
    const depth = layer === 0 ? embedding : width;
    const asked = multiply(matrices[`attend${layer}`], normaliseRows(rows, depth), count);
    const merged = multiply(matrices[`merge${layer}`], attend(asked, count, depth), count);
    addTo(merged, layer === 0 ? multiply(matrices.shortcut0, rows, count) : rows);
    const inside = multiply(matrices[`widen${layer}`], normaliseRows(merged, width), count);
    for (let i = 0; i < inside.length; i++) if ((inside[i] as number) < 0) inside[i] = 0;
    addTo(merged, multiply(matrices[`narrow${layer}`], inside, count));
    return merged;
  }

  return (pieces) => {
    const read = pieces.slice(0, longest);
    const rows = runLayer(runLayer(placedVectors(read, table), read.length, 0), read.length, 1);
    const finished = multiply(matrices.finish, meanOf(rows, read.length), 1).map(Math.tanh);
    const length = Math.hypot(...finished);
    return finished.map((value) => value / length);
  };
}

/** How fast each wave turns from place to place. */
const TURNS = Float64Array.from(
  { length: embedding / 2 },
  (_, wave) => 10_000 ** (-wave / (embedding / 2 - 1)),
);

/** Vectors of the pieces, each with waves of 128 lengths added that tell its place. */
function placedVectors(pieces: readonly number[], { numbers, scales }: PieceTable): Float32Array {
  const rows = new Float32Array(pieces.length * embedding);
  const waves = embedding / 2;
  for (const [place, piece] of pieces.entries()) {
    const start = place * embedding;
    for (let i = 0; i < embedding; i++) {
      const angle = place * (TURNS[i % waves] as number);
      rows[start + i] =
        (numbers[piece * embedding + i] as number) * (scales[piece] as number) +
        (i < waves ? Math.sin(angle) : Math.cos(angle));
    }
  }
  return rows;
}

function addTo(sums: Float32Array, added: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (added[i] as number);
}

function meanOf(rows: Float32Array, count: number): Float32Array {
  const mean = new Float32Array(width);
  for (let i = 0; i < rows.length; i++) {
    mean[i % width] = (mean[i % width] as number) + (rows[i] as number) / count;
  }
  return mean;
}
