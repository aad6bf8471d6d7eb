import { readFile, writeFile } from 'node:fs/promises';
import createWabt from 'wabt';

const folder = new URL('../../match/meaning/', import.meta.url);

/** The WebAssembly module that `kernel.wat` describes. */
export async function compileKernel(): Promise<Uint8Array> {
  const wabt = await createWabt();
  const source = await readFile(new URL('kernel.wat', folder), 'utf8');
  const kernel = wabt.parseWat('kernel.wat', source, { simd: true });
  kernel.validate();
  return kernel.toBinary({}).buffer;
}

function asSource(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,96}/g) ?? [];
  return [
    '// Made of kernel.wat by `node src/build/train/compile-kernel.ts`; a test holds the two together.',
    'const digits = [',
    ...lines.map((line) => `  '${line}',`),
    '];',
    '',
    '/** The compiled kernel: a WebAssembly module that multiplies and sums 8-bit weights. */',
    "export const kernelBytes: Uint8Array = Uint8Array.from(digits.join('').match(/../g) ?? [], (byte) =>",
    '  Number.parseInt(byte, 16),',
    ');',
    '',
  ].join('\n');
}

if (import.meta.main) await writeFile(new URL('kernel-bytes.ts', folder), asSource(await compileKernel()));
