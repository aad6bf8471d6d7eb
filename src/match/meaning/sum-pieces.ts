import { openKernel } from './open-kernel.ts';
import type { PieceTable } from './read-weights.ts';

/** What a text is the sum of: pieces of a table, at most so many, each a row of so many numbers. */
export interface PieceRows {
  readonly table: PieceTable;
  readonly width: number;
  readonly most: number;
}

/** Sums the vectors of the first `count` pieces; the answer is overwritten by the next. */
export type SumOfPieces = (pieces: ArrayLike<number>, count: number) => Float32Array;

/** Sums in WebAssembly, some six times as fast as plainly; null where that is withheld. */
export function createFastSum({ table: { numbers, scales }, width, most }: PieceRows): SumOfPieces | null {
  const scalesAt = numbers.byteLength;
  const piecesAt = scalesAt + scales.byteLength;
  const sumsAt = piecesAt + 4 * most;
  const kernel = openKernel(sumsAt + 4 * width);
  if (!kernel) return null;
  const { buffer, sum } = kernel;
  new Int8Array(buffer).set(numbers);
  new Float32Array(buffer, scalesAt, scales.length).set(scales);
  const asked = new Int32Array(buffer, piecesAt, most);
  const sums = new Float32Array(buffer, sumsAt, width);
  return (pieces, count) => {
    for (let place = 0; place < count; place++) asked[place] = pieces[place] as number;
    sum(piecesAt, count, 0, scalesAt, width, sumsAt);
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
