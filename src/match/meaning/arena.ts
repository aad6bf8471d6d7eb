import type { Block } from './block.ts';
import { kernelBytes } from './kernel-bytes.ts';
import { multiplyPlainly } from './multiply-plainly.ts';
import { webAssembly } from './web-assembly.ts';

/** One piece of memory with the weights at its start, and the multiplication that works in it. */
export interface Arena {
  readonly buffer: ArrayBuffer;
  multiply(block: Block): void;
}

const PAGE = 65_536;

/** Creates the arena in WebAssembly; `null` where the engine or a policy withholds WebAssembly or its 128-bit vectors. */
export function createFastArena(weights: Uint8Array, scratch: number): Arena | null {
  const engine = webAssembly();
  if (!engine?.validate(kernelBytes)) return null;
  const memory = new engine.Memory({ initial: Math.ceil((weights.length + scratch) / PAGE) });
  new Uint8Array(memory.buffer).set(weights);
  const kernel = new engine.Instance(new engine.Module(kernelBytes), { arena: { memory } });
  const { multiply } = kernel.exports as { multiply: (...offsets: number[]) => void };
  return {
    buffer: memory.buffer,
    multiply: ({ weights: at, rows, depth, inputs, outputs }) => multiply(at, rows, depth, inputs, outputs),
  };
}

/** Creates the arena in plain JavaScript: the same numbers, twenty times slower. */
export function createPlainArena(weights: Uint8Array, scratch: number): Arena {
  const buffer = new ArrayBuffer(weights.length + scratch);
  new Uint8Array(buffer).set(weights);
  return { buffer, multiply: (block) => multiplyPlainly(buffer, block) };
}
