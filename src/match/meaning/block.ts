/** Products of a block of a matrix with four rows of inputs, all at byte offsets of one memory; see `kernel.wat`. */
export interface Block {
  readonly weights: number;
  readonly rows: number;
  readonly depth: number;
  readonly inputs: number;
  readonly outputs: number;
}
