import { encoderShape, matrixNames, matrixShapes, vectorBits } from './encoder-shape.ts';

/**
 * The weights file, all little-endian: 8 bytes of magic; then for each matrix its weights (one signed byte each, row by
 * row), a 32-bit scale a row and a 32-bit bias a row; then two tables of piece vectors, of the encoder and of the topic,
 * packed into few bits a number, each with a 32-bit scale a piece; then a 32-bit score a piece; then the pieces as UTF-8,
 * one a line.
 */
export const magic = 'CCMEAN1\n';

/** Byte offsets of one matrix. */
export interface MatrixPlace {
  readonly weights: number;
  readonly scales: number;
  readonly biases: number;
}

/** Where everything stands in a weights file; every part is a multiple of 16 bytes but the last. */
export const weightsLayout = layOut();

function layOut() {
  let at = 16;
  const take = (bytes: number): number => {
    const start = at;
    at += Math.ceil(bytes / 16) * 16;
    return start;
  };
  const matrices = Object.fromEntries(
    matrixNames.map((name) => {
      const { rows, depth } = matrixShapes[name];
      const place: MatrixPlace = {
        weights: take(rows * depth),
        scales: take(rows * 4),
        biases: take(rows * 4),
      };
      return [name, place];
    }),
  ) as Record<(typeof matrixNames)[number], MatrixPlace>;
  const { pieces, embedding } = encoderShape;
  const takeTable = (bits: number) => ({
    bits,
    numbers: take((pieces * embedding * bits) / 8),
    scales: take(pieces * 4),
  });
  return {
    matrices,
    encoder: takeTable(vectorBits.encoder),
    topic: takeTable(vectorBits.topic),
    scores: take(pieces * 4),
    texts: at,
  };
}

/** Byte offsets of a table of piece vectors. */
export type TablePlace = (typeof weightsLayout)['topic'];

/** Byte offsets of what tells topics: a table of piece vectors, a score a piece, and the pieces. */
export type TopicsPlace = Pick<typeof weightsLayout, 'topic' | 'scores' | 'texts'>;

/** The same in a file of topics alone, which has no magic: an index holds it. */
export const topicsLayout: TopicsPlace = layOutTopics();

function layOutTopics(): TopicsPlace {
  const { pieces, embedding } = encoderShape;
  const numbers = (pieces * embedding * vectorBits.topic) / 8;
  return {
    topic: { bits: vectorBits.topic, numbers: 0, scales: numbers },
    scores: numbers + pieces * 4,
    texts: numbers + 2 * pieces * 4,
  };
}
