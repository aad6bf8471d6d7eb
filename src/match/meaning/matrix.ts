/** A matrix of 8-bit weights, in an arena; row r stands for its weights × `scales[r]`, plus `biases[r]` once. */
export interface Matrix {
  /** Byte offset of the weights in the arena. */
  readonly at: number;
  readonly rows: number;
  readonly depth: number;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}
