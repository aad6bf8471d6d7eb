import { readPieces } from './read-weights.ts';
import { createPieceSplitter } from './split-pieces.ts';
import { createTopicReader } from './topic.ts';
import { type TopicsPlace, topicsLayout, weightsLayout } from './weights-format.ts';

/** Gives texts directions (numbers whose squares sum to 1) that agree where they are about the same. */
export interface Topics {
  /** What a text is about: 256 numbers, in some 50 µs. */
  topicOf(text: string): Float32Array;
}

/** Topics of texts that were split before, which takes most of the time. */
export interface SplitTopics extends Topics {
  /** Numbers of the pieces of a text. */
  piecesOf(text: string): number[];
  /** What a text of such pieces is about, in some 8 µs. */
  topicOfPieces(pieces: ArrayLike<number>): Float32Array;
}

/** The one language whose texts have topics. */
export const TOPICS_LANGUAGE = 'en';

/** Quotation marks, not apostrophes: two texts that differ in them alone must get one direction. */
const QUOTES = /(?<!\p{L})['\u2018\u2019]|['\u2018\u2019](?!\p{L})|["\u201c-\u201f\u00ab\u00bb]/gu;

/** Creates the splitting of texts into the pieces of a file. */
export function createTextSplitter(file: Uint8Array, place: TopicsPlace): (text: string) => number[] {
  return createPieceSplitter(readPieces(file, place), (written) => written.replace(QUOTES, ''));
}

/** Opens what `cutTopics` cut; null when nothing was. */
export function openTopics(file: Uint8Array): SplitTopics | null {
  if (file.length <= topicsLayout.texts) return null;
  const split = createTextSplitter(file, topicsLayout);
  const topicOf = createTopicReader(file, topicsLayout.topic);
  return { piecesOf: split, topicOfPieces: topicOf, topicOf: (text) => topicOf(split(text)) };
}

/** Cuts out of the weights of the meaning layer what tells topics, an eighth of it. */
export function cutTopics(weights: Uint8Array): Uint8Array<ArrayBuffer> {
  const cut = new Uint8Array(topicsLayout.texts + weights.length - weightsLayout.texts);
  const parts = [
    [weightsLayout.topic.numbers, topicsLayout.topic.numbers, topicsLayout.topic.scales],
    [weightsLayout.topic.scales, topicsLayout.topic.scales, topicsLayout.scores],
    [weightsLayout.scores, topicsLayout.scores, topicsLayout.texts],
    [weightsLayout.texts, topicsLayout.texts, cut.length],
  ] as const;
  for (const [from, to, end] of parts) cut.set(weights.subarray(from, from + end - to), to);
  return cut;
}
