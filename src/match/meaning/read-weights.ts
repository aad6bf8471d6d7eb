import { readUtf8 } from '../index/utf8.ts';
import type { Arena } from './arena.ts';
import { encoderShape, type MatrixName, matrixNames, matrixShapes } from './encoder-shape.ts';
import type { Matrix } from './matrix.ts';
import type { Piece } from './split-pieces.ts';
import { magic, weightsLayout } from './weights-format.ts';

/** The encoder's weights as views of an arena that holds their file. */
export interface EncoderWeights {
  readonly matrices: Readonly<Record<MatrixName, Matrix>>;
  /** A vector a piece, `encoderShape.embedding` numbers each, to be multiplied by its scale. */
  readonly vectors: Int8Array;
  readonly vectorScales: Float32Array;
  readonly pieces: ReadonlyMap<string, Piece>;
}

/** Numbers below this stand for marks that no text holds. */
const FIRST_PIECE = 6;

/** Whether bytes begin like a weights file of this version. */
export function isWeightsFile(bytes: Uint8Array): boolean {
  return bytes.length > weightsLayout.texts && [...magic].every((c, i) => c.charCodeAt(0) === bytes[i]);
}

/** Views the weights that stand at the start of an arena, `length` bytes long. */
export function readWeights({ buffer }: Arena, length: number): EncoderWeights {
  const { pieces: count, embedding } = encoderShape;
  const { matrices, vectors, vectorScales, scores, texts } = weightsLayout;
  const pieceTexts = readUtf8(new Uint8Array(buffer, texts, length - texts)).split('\n');
  const pieceScores = new Float32Array(buffer, scores, pieceTexts.length);
  return {
    matrices: Object.fromEntries(
      matrixNames.map((name) => {
        const { rows, depth } = matrixShapes[name];
        const { weights, scales, biases } = matrices[name];
        const matrix: Matrix = {
          at: weights,
          rows,
          depth,
          scales: new Float32Array(buffer, scales, rows),
          biases: new Float32Array(buffer, biases, rows),
        };
        return [name, matrix];
      }),
    ) as Record<MatrixName, Matrix>,
    vectors: new Int8Array(buffer, vectors, count * embedding),
    vectorScales: new Float32Array(buffer, vectorScales, count),
    pieces: new Map(
      pieceTexts
        .map((text, number) => [text, { number, score: pieceScores[number] as number }] as const)
        .slice(FIRST_PIECE),
    ),
  };
}
