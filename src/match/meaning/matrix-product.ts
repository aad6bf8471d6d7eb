import type { Arena } from './arena.ts';
import type { Matrix } from './matrix.ts';

/** Largest input after rounding: with it no sum of 1,536 products overflows 32 bits. */
const LARGEST = 8191;
/** Rows of inputs that the kernel takes at a time. */
const GROUP = 4;

/** Bytes of scratch that the product needs for rows of up to `width` numbers in and out. */
export const productScratch = (width: number): number => GROUP * width * (2 + 4);

/**
 * Creates the product of rows of numbers with a matrix: `count` rows of `matrix.depth` numbers in, as many rows of
 * `matrix.rows` out. Inputs are rounded to 14 bits, each row by its own largest number.
 */
export function createMatrixProduct(arena: Arena, { scratch, width }: { scratch: number; width: number }) {
  const inputs = new Int16Array(arena.buffer, scratch, GROUP * width);
  const outputs = new Float32Array(arena.buffer, scratch + inputs.byteLength, GROUP * width);

  return (matrix: Matrix, rows: Float32Array, count: number): Float32Array => {
    const { at, rows: wide, depth, scales, biases } = matrix;
    const product = new Float32Array(count * wide);
    const units = new Float64Array(GROUP);
    for (let first = 0; first < count; first += GROUP) {
      const taken = Math.min(GROUP, count - first);
      for (let i = 0; i < taken; i++) {
        const row = rows.subarray((first + i) * depth, (first + i + 1) * depth);
        units[i] = roundRow(row, inputs.subarray(i * depth, (i + 1) * depth));
      }
      arena.multiply({
        weights: at,
        rows: wide,
        depth,
        inputs: inputs.byteOffset,
        outputs: outputs.byteOffset,
      });
      for (let i = 0; i < taken; i++) {
        const unit = units[i] as number;
        const from = i * wide;
        const to = (first + i) * wide;
        for (let row = 0; row < wide; row++)
          product[to + row] =
            (outputs[from + row] as number) * (scales[row] as number) * unit + (biases[row] as number);
      }
    }
    return product;
  };
}

/** Rounds a row to whole numbers; returns what one of them stands for. */
function roundRow(row: Float32Array, rounded: Int16Array): number {
  let largest = 0;
  for (let i = 0; i < row.length; i++) {
    const size = Math.abs(row[i] as number);
    if (size > largest) largest = size;
  }
  if (largest === 0) {
    rounded.fill(0);
    return 0;
  }
  const unit = largest / LARGEST;
  const units = 1 / unit;
  // Storing cuts off what is behind the point: half the time that rounding takes.
  for (let i = 0; i < row.length; i++) {
    const value = (row[i] as number) * units;
    rounded[i] = value < 0 ? value - 0.5 : value + 0.5;
  }
  return unit;
}
