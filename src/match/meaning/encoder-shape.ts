/** Sizes of the encoder: two layers, the first of which widens the token vectors. */
export const encoderShape = {
  pieces: 8002,
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
