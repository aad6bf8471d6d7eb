import type { OpenedSentence } from '../read/opened-sentence.ts';
import type { SentenceContext } from '../read/sentence-context.ts';
import type { ProbedSentence } from './position/position-probes.ts';
import type { TopicsOfSentence } from './position/position-topics.ts';
import type { ScoredUnit } from './score-unit.ts';

/** A sentence with all that decides which claims it may be about. */
export interface SentenceOnPage {
  readonly sentence: OpenedSentence;
  /** What surrounds it; asked for only where there is something to compare. */
  readonly readContext: () => SentenceContext;
  /** 1 for every dispute that the sentence may be about; see `PageGate`. */
  readonly open: Uint8Array;
  /** Place of the page's language in the index. */
  readonly language: number;
}

/** What a sentence was compared with. */
export interface ComparedSentence {
  readonly units: readonly ScoredUnit[];
  /** Of disputes that have probes, none in another language. */
  readonly probed: ProbedSentence | null;
  /** Of those that have none; null where words alone decide. */
  readonly topics: TopicsOfSentence | null;
}
