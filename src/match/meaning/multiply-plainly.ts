import type { Block } from './block.ts';

/** What `kernel.wat` does, one number after another. */
export function multiplyPlainly(buffer: ArrayBuffer, { weights, rows, depth, inputs, outputs }: Block): void {
  const matrix = new Int8Array(buffer, weights, rows * depth);
  for (let input = 0; input < 4; input++) {
    const numbers = new Int16Array(buffer, inputs + input * depth * 2, depth);
    const sums = new Float32Array(buffer, outputs + input * rows * 4, rows);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let i = 0, at = row * depth; i < depth; i++, at++) {
        sum += (matrix[at] as number) * (numbers[i] as number);
      }
      sums[row] = sum;
    }
  }
}
