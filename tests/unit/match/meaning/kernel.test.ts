import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../../src/build/train/compile-kernel.ts';
import { createFastArena, createPlainArena } from '../../../../src/match/meaning/arena.ts';
import { kernelBytes } from '../../../../src/match/meaning/kernel-bytes.ts';
import type { Matrix } from '../../../../src/match/meaning/matrix.ts';
import { createMatrixProduct, productScratch } from '../../../../src/match/meaning/matrix-product.ts';

const rows = 24;
const depth = 48;
const weights = Uint8Array.from({ length: rows * depth }, (_, i) => (i * 37) % 255);
const matrix: Matrix = {
  at: 0,
  rows,
  depth,
  scales: Float32Array.from({ length: rows }, (_, i) => (i + 1) / 100),
  biases: Float32Array.from({ length: rows }, (_, i) => i - 12),
};
const inputs = Float32Array.from({ length: 6 * depth }, (_, i) => Math.sin(i));

describe('the kernel', () => {
  it('is what kernel.wat compiles to', async () => {
    expect(kernelBytes).toEqual(Uint8Array.from(await compileKernel()));
  });

  it('multiplies as plain JavaScript does', () => {
    const scratch = productScratch(depth);
    const products = [createFastArena(weights, scratch), createPlainArena(weights, scratch)].map((arena) =>
      arena ? createMatrixProduct(arena, { scratch: weights.length, width: depth })(matrix, inputs, 6) : null,
    );
    expect(products[0]).toEqual(products[1]);
  });

  it('multiplies as the definition says, but for rounding', () => {
    const arena = createPlainArena(weights, productScratch(depth));
    const product = createMatrixProduct(arena, { scratch: weights.length, width: depth })(matrix, inputs, 6);
    for (const [i, value] of product.entries()) {
      const [input, row] = [Math.floor(i / rows), i % rows];
      const sum = Array.from({ length: depth }, (_, at) => {
        const weight = ((weights[row * depth + at] ?? 0) << 24) >> 24;
        return weight * (inputs[input * depth + at] ?? 0);
      }).reduce((total, part) => total + part, 0);
      expect(value).toBeCloseTo(sum * (matrix.scales[row] ?? 0) + (matrix.biases[row] ?? 0), 1);
    }
  });
});
