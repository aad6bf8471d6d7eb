import { encoderShape } from './encoder-shape.ts';
import { readTable } from './read-weights.ts';
import { createFastSum, createPlainSum } from './sum-pieces.ts';
import type { TablePlace } from './weights-format.ts';

const { embedding, longest } = encoderShape;

/** Creates the reading of what a text is about, given as pieces: the sum of their vectors, at length 1. */
export function createTopicReader(
  file: Uint8Array,
  place: TablePlace,
): (pieces: ArrayLike<number>) => Float32Array {
  const rows = { table: readTable(file, place), width: embedding, most: longest };
  const sumOf = createFastSum(rows) ?? createPlainSum(rows);

  return (pieces) => {
    const topic = sumOf(pieces, Math.min(pieces.length, longest)).slice();
    let squares = 0;
    for (let i = 0; i < embedding; i++) squares += (topic[i] as number) ** 2;
    const factor = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let i = 0; i < embedding; i++) topic[i] = (topic[i] as number) * factor;
    return topic;
  };
}
