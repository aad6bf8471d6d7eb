import type { Meaning } from '../meaning/meaning.ts';
import { alike, type RoundedDirection, roundDirection } from '../meaning/rounded-direction.ts';
import { BestCandidates } from '../retrieve/best-candidates.ts';

/** Finds wordings by what they are about. */
export interface TopicSearch {
  /** Cosine of what a wording and a text are about. */
  alike(unit: number, topic: Float32Array): number;
  /** The wordings nearest to a topic, nearest first. */
  nearest(topic: Float32Array, count: number): number[];
}

/** Reads the topics of all wordings; 256 bytes and some 50 µs each. */
export function createTopicSearch(meaning: Meaning, wordings: readonly string[]): TopicSearch {
  const topics: RoundedDirection[] = wordings.map((wording) => roundDirection(meaning.topicOf(wording)));
  return {
    alike: (unit, topic) => alike(topics[unit] as RoundedDirection, topic),
    nearest(topic, count) {
      const best = new BestCandidates(count);
      for (const [unit, other] of topics.entries()) best.offer(unit, alike(other, topic));
      return best.ranked().map(({ unit }) => unit);
    },
  };
}
