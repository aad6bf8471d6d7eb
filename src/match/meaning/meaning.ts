import { createEncoder } from './encoder.ts';
import { isWeightsFile, readPieces } from './read-weights.ts';
import { createPieceSplitter } from './split-pieces.ts';
import { createTopicReader } from './topic.ts';

/** Gives texts directions (numbers whose squares sum to 1) that agree where the texts do. */
export interface Meaning {
  /** What a text is about: 256 numbers, in some 30 µs. */
  topicOf(text: string): Float32Array;
  /** What a text says: 512 numbers, in some 8 ms. */
  senseOf(text: string): Float32Array;
}

/** Quotation marks, not apostrophes: two texts that differ in them alone must get one direction. */
const QUOTES = /(?<!\p{L})['\u2018\u2019]|['\u2018\u2019](?!\p{L})|["\u201c-\u201f\u00ab\u00bb]/gu;

/** Opens the meaning layer from the bytes of its file; null when they are no such file. */
export function openMeaning(file: Uint8Array): Meaning | null {
  if (!isWeightsFile(file)) return null;
  const splitPieces = createPieceSplitter(readPieces(file));
  const topicOf = createTopicReader(file);
  let encode: ((pieces: readonly number[]) => Float32Array) | undefined;
  const piecesOf = (text: string): number[] => splitPieces(text.replace(QUOTES, ''));
  return {
    topicOf: (text) => topicOf(piecesOf(text)),
    senseOf: (text) => {
      encode ??= createEncoder(file);
      return encode(piecesOf(text));
    },
  };
}
