import { createEncoder } from './encoder.ts';
import type { Encode } from './encoder-file.ts';
import { isWeightsFile } from './read-weights.ts';
import { createTopicReader } from './topic.ts';
import { createTextSplitter, type Topics } from './topics.ts';
import { weightsLayout } from './weights-format.ts';

/** Topics, and directions that agree where texts say the same. */
export interface Meaning extends Topics {
  /** What a text says: 512 numbers, in some 6 ms. */
  senseOf(text: string): Float32Array;
  /** The same of a text that was split before. */
  readonly encode: Encode;
}

/** Opens the meaning layer from the bytes of its file; null when they are no such file. */
export function openMeaning(file: Uint8Array): Meaning | null {
  if (!isWeightsFile(file)) return null;
  const split = createTextSplitter(file, weightsLayout);
  const topicOf = createTopicReader(file, weightsLayout.topic);
  let encoder: Encode | undefined;
  const encode: Encode = (pieces) => {
    encoder ??= createEncoder(file);
    return encoder(pieces);
  };
  return { topicOf: (text) => topicOf(split(text)), senseOf: (text) => encode(split(text)), encode };
}
