import { createFastArena, createPlainArena } from './arena.ts';
import { attend } from './attend.ts';
import { encoderShape } from './encoder-shape.ts';
import { createMatrixProduct, productScratch } from './matrix-product.ts';
import { normaliseRows } from './normalise-rows.ts';
import { type EncoderWeights, isWeightsFile, readWeights } from './read-weights.ts';
import { createPieceSplitter } from './split-pieces.ts';

const { embedding, width, inner, longest } = encoderShape;

/** Turns texts into vectors whose directions agree where the texts mean the same. */
export interface Encoder {
  /** 512 numbers of length 1. */
  encode(text: string): Float32Array;
}

/** Matrices read rows of up to so many numbers. */
const WIDEST = inner;

/**
 * Creates the sentence encoder from the bytes of its weights file; returns null when they are no such file. The network
 * is the light Universal Sentence Encoder (Cer et al. 2018): two transformer layers, a mean and a dense layer.
 */
export function createEncoder(file: Uint8Array): Encoder | null {
  if (!isWeightsFile(file)) return null;
  const bytes = padded(file);
  const scratch = productScratch(WIDEST);
  const arena = createFastArena(bytes, scratch) ?? createPlainArena(bytes, scratch);
  const weights = readWeights(arena, file.length);
  const multiply = createMatrixProduct(arena, { scratch: bytes.length, width: WIDEST });
  const splitPieces = createPieceSplitter(weights.pieces);
  const { matrices } = weights;

  function runLayer(rows: Float32Array, count: number, layer: 0 | 1): Float32Array {
    const depth = layer === 0 ? embedding : width;
    const asked = multiply(matrices[`attend${layer}`], normaliseRows(rows, depth), count);
    const merged = multiply(matrices[`merge${layer}`], attend(asked, count, depth), count);
    addTo(merged, layer === 0 ? multiply(matrices.shortcut0, rows, count) : rows);
    const inside = multiply(matrices[`widen${layer}`], normaliseRows(merged, width), count);
    for (let i = 0; i < inside.length; i++) inside[i] = Math.max(0, inside[i] as number);
    addTo(merged, multiply(matrices[`narrow${layer}`], inside, count));
    return merged;
  }

  return {
    encode(text) {
      const pieces = splitPieces(text).slice(0, longest);
      const rows = runLayer(runLayer(placedVectors(pieces, weights), pieces.length, 0), pieces.length, 1);
      const finished = multiply(matrices.finish, meanOf(rows, pieces.length), 1).map(Math.tanh);
      const length = Math.hypot(...finished);
      return finished.map((value) => value / length);
    },
  };
}

/** Typed arrays behind the weights must begin on a multiple of 16 bytes. */
function padded(file: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(file.length / 16) * 16);
  bytes.set(file);
  return bytes;
}

/** Vectors of the pieces, each with waves of 128 lengths added that tell its place. */
function placedVectors(pieces: readonly number[], { vectors, vectorScales }: EncoderWeights): Float32Array {
  const rows = new Float32Array(pieces.length * embedding);
  const waves = embedding / 2;
  for (const [place, piece] of pieces.entries()) {
    const start = place * embedding;
    for (let i = 0; i < embedding; i++) {
      const angle = place * 10_000 ** (-(i % waves) / (waves - 1));
      rows[start + i] =
        (vectors[piece * embedding + i] as number) * (vectorScales[piece] as number) +
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
