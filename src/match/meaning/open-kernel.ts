import { kernelBytes } from './kernel-bytes.ts';
import { webAssembly } from './web-assembly.ts';

/** The kernel with a memory of its own; its functions take offsets into that memory, see `kernel.wat`. */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  multiply(...offsets: readonly number[]): void;
  sum(...offsets: readonly number[]): void;
}

const PAGE = 65_536;

/** Opens the kernel over so many bytes; null where the engine or a policy withholds WebAssembly or its 128-bit vectors. */
export function openKernel(size: number): Kernel | null {
  const engine = webAssembly();
  if (!engine?.validate(kernelBytes)) return null;
  const memory = new engine.Memory({ initial: Math.ceil(size / PAGE) });
  const { exports } = new engine.Instance(new engine.Module(kernelBytes), { arena: { memory } });
  return { buffer: memory.buffer, ...(exports as Pick<Kernel, 'multiply' | 'sum'>) };
}
