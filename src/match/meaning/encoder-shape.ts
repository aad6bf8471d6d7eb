/** Sizes of the meaning layer: an encoder of two transformer layers, the first of which widens the vectors of pieces. */
export const encoderShape = {
  pieces: 8000,
  /** Numbers of a piece's vector, for the encoder and for the topic alike. */
  embedding: 256,
  width: 512,
  inner: 1536,
  heads: 4,
  /** Pieces of a text beyond these are not read. */
  longest: 128,
} as const;

const { embedding, width, inner } = encoderShape;

/** The encoder's matrices in file order: how many outputs each has, of how many inputs. */
export const matrixShapes = {
  /** Queries, keys and values one after another. */
  attend0: { rows: 3 * embedding, depth: embedding },
  merge0: { rows: width, depth: embedding },
  shortcut0: { rows: width, depth: embedding },
  widen0: { rows: inner, depth: width },
  narrow0: { rows: width, depth: inner },
  attend1: { rows: 3 * width, depth: width },
  merge1: { rows: width, depth: width },
  widen1: { rows: inner, depth: width },
  narrow1: { rows: width, depth: inner },
  finish: { rows: width, depth: width },
} as const;

export type MatrixName = keyof typeof matrixShapes;
export const matrixNames = Object.keys(matrixShapes) as MatrixName[];

/**
 * Bits of a number in the two tables of piece vectors. Measured: 6 bits turn the encoder's vectors by less than .002 in
 * cosine; 4 bits cost the topic .003 MAP@5 (CheckThat! 2020, dev), and halving its 256 dimensions instead costs .06.
 */
export const vectorBits = { encoder: 6, topic: 4 } as const;
