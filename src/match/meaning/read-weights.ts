import { readUtf8 } from '../index/utf8.ts';
import type { Arena } from './arena.ts';
import { encoderShape, type MatrixName, matrixNames, matrixShapes } from './encoder-shape.ts';
import type { Matrix } from './matrix.ts';
import { unpackNumbers } from './packed-numbers.ts';
import type { Piece } from './split-pieces.ts';
import { magic, type TablePlace, type TopicsPlace, weightsLayout } from './weights-format.ts';

/** A vector a piece: `encoderShape.embedding` numbers, to be multiplied by the piece's scale. */
export interface PieceTable {
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
}

/** Numbers below this stand for marks that no text holds. */
const FIRST_PIECE = 6;

/** Whether bytes are a weights file of this version. */
export function isWeightsFile(bytes: Uint8Array): boolean {
  return bytes.length > weightsLayout.texts && startsWithMagic(bytes);
}

/** Whether bytes begin like a weights file of this version. */
export function startsWithMagic(bytes: Uint8Array): boolean {
  return [...magic].every((c, i) => c.charCodeAt(0) === bytes[i]);
}

/** The pieces of a file. */
export function readPieces(file: Uint8Array, place: TopicsPlace): Map<string, Piece> {
  const texts = readUtf8(file.subarray(place.texts)).split('\n');
  const scores = floatsAt(file, place.scores, texts.length);
  return new Map(
    texts
      .map((text, number) => [text, { number, score: scores[number] as number }] as const)
      .slice(FIRST_PIECE),
  );
}

/** One of the two tables of piece vectors. */
export function readTable(file: Uint8Array, { bits, numbers, scales }: TablePlace): PieceTable {
  const { pieces, embedding } = encoderShape;
  return {
    numbers: unpackNumbers(file.subarray(numbers), bits, pieces * embedding),
    scales: floatsAt(file, scales, pieces),
  };
}

/** Views the matrices of a weights file that stands at the start of an arena. */
export function readMatrices({ buffer }: Arena): Record<MatrixName, Matrix> {
  const matrices = matrixNames.map((name) => {
    const { rows, depth } = matrixShapes[name];
    const { weights, scales, biases } = weightsLayout.matrices[name];
    const matrix: Matrix = {
      at: weights,
      rows,
      depth,
      scales: new Float32Array(buffer, scales, rows),
      biases: new Float32Array(buffer, biases, rows),
    };
    return [name, matrix];
  });
  return Object.fromEntries(matrices) as Record<MatrixName, Matrix>;
}

function floatsAt(file: Uint8Array, at: number, count: number): Float32Array {
  return new Float32Array(new Uint8Array(file.subarray(at, at + count * 4)).buffer);
}
