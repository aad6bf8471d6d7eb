import type { Block } from './block.ts';
import { multiplyPlainly } from './multiply-plainly.ts';
import { openKernel } from './open-kernel.ts';

/** One piece of memory with the weights at its start, and the multiplication that works in it. */
export interface Arena {
  readonly buffer: ArrayBuffer;
  multiply(block: Block): void;
}

/** Creates the arena in WebAssembly; null where that is withheld. */
export function createFastArena(weights: Uint8Array, scratch: number): Arena | null {
  const kernel = openKernel(weights.length + scratch);
  if (!kernel) return null;
  const { buffer, multiply } = kernel;
  new Uint8Array(buffer).set(weights);
  return {
    buffer,
    multiply: ({ weights: at, rows, depth, inputs, outputs }) => multiply(at, rows, depth, inputs, outputs),
  };
}

/** Creates the arena in plain JavaScript: the same numbers, twenty times slower. */
export function createPlainArena(weights: Uint8Array, scratch: number): Arena {
  const buffer = new ArrayBuffer(weights.length + scratch);
  new Uint8Array(buffer).set(weights);
  return { buffer, multiply: (block) => multiplyPlainly(buffer, block) };
}
