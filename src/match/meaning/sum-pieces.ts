import { kernelBytes } from './kernel-bytes.ts';
import type { PieceTable } from './read-weights.ts';
import { webAssembly } from './web-assembly.ts';

/** What a text is the sum of: pieces of a table, at most so many, each a row of so many numbers. */
export interface PieceRows {
  readonly table: PieceTable;
  readonly width: number;
  readonly most: number;
}

/** Sums the vectors of the first `count` pieces; the answer is overwritten by the next. */
export type SumOfPieces = (pieces: ArrayLike<number>, count: number) => Float32Array;

const PAGE = 65_536;

/** Sums in WebAssembly, some six times as fast as plainly; null where the engine or a policy withholds it. */
export function createFastSum({ table: { numbers, scales }, width, most }: PieceRows): SumOfPieces | null {
  const engine = webAssembly();
  if (!engine?.validate(kernelBytes)) return null;
  const places = { scales: numbers.byteLength, pieces: 0, sums: 0, end: 0 };
  places.pieces = places.scales + scales.byteLength;
  places.sums = places.pieces + 4 * most;
  places.end = places.sums + 4 * width;
  const memory = new engine.Memory({ initial: Math.ceil(places.end / PAGE) });
  new Int8Array(memory.buffer).set(numbers);
  new Float32Array(memory.buffer, places.scales, scales.length).set(scales);
  const asked = new Int32Array(memory.buffer, places.pieces, most);
  const sums = new Float32Array(memory.buffer, places.sums, width);
  const kernel = new engine.Instance(new engine.Module(kernelBytes), { arena: { memory } });
  const { sum } = kernel.exports as { sum: (...numbers: number[]) => void };
  return (pieces, count) => {
    for (let place = 0; place < count; place++) asked[place] = pieces[place] as number;
    sum(places.pieces, count, 0, places.scales, width, places.sums);
    return sums;
  };
}

/** The same in plain JavaScript, but for rounding. */
export function createPlainSum({ table: { numbers, scales }, width }: PieceRows): SumOfPieces {
  const sums = new Float32Array(width);
  return (pieces, count) => {
    sums.fill(0);
    for (let place = 0; place < count; place++) {
      const piece = pieces[place] as number;
      const scale = scales[piece] as number;
      for (let i = 0, at = piece * width; i < width; i++, at++)
        sums[i] = (sums[i] as number) + scale * (numbers[at] as number);
    }
    return sums;
  };
}
