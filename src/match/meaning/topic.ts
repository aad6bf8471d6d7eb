import { encoderShape } from './encoder-shape.ts';
import { readTable } from './read-weights.ts';
import type { TablePlace } from './weights-format.ts';

const { embedding, longest } = encoderShape;

/** Creates the reading of what a text is about, given as pieces: the sum of their vectors, at length 1. */
export function createTopicReader(
  file: Uint8Array,
  place: TablePlace,
): (pieces: ArrayLike<number>) => Float32Array {
  const { numbers, scales } = readTable(file, place);

  return (pieces) => {
    const sum = new Float32Array(embedding);
    const count = Math.min(pieces.length, longest);
    for (let place = 0; place < count; place++) {
      const piece = pieces[place] as number;
      const scale = scales[piece] as number;
      for (let i = 0, at = piece * embedding; i < embedding; i++, at++) {
        sum[i] = (sum[i] as number) + scale * (numbers[at] as number);
      }
    }
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    return length === 0 ? sum : sum.map((value) => value / length);
  };
}
