import type { SentenceRun } from '../match/match.ts';
import type { PageSentence } from './page-sentence.ts';

/** Large enough for a whole article (2.6 ms to send 500, 61 kB), small enough that a long page is marked from where the reader is. */
export const BATCH_SIZE = 500;
/** Sentences before a run that are sent as its context. */
const CONTEXT = 3;

/** Sentences to send together, with the way back from a reply to the sentence. */
export interface PlannedBatch {
  readonly runs: readonly SentenceRun[];
  /** Positions in the page's list, by run and place in it. */
  readonly positions: readonly (readonly number[])[];
}

/**
 * Batches of the sentences at `wanted` (positions in reading order), those from `first` on before those above it,
 * so that what the reader sees is marked first.
 */
export function planBatches(
  sentences: readonly PageSentence[],
  wanted: readonly number[],
  first: number,
): readonly PlannedBatch[] {
  const ordered = [...wanted.filter((at) => at >= first), ...wanted.filter((at) => at < first)];
  const batches: PlannedBatch[] = [];
  for (let from = 0; from < ordered.length; from += BATCH_SIZE) {
    batches.push(planBatch(sentences, ordered.slice(from, from + BATCH_SIZE)));
  }
  return batches;
}

function planBatch(sentences: readonly PageSentence[], wanted: readonly number[]): PlannedBatch {
  const positions: number[][] = [];
  for (const at of wanted) {
    const run = positions[positions.length - 1];
    if (run !== undefined && run[run.length - 1] === at - 1) run.push(at);
    else positions.push([at]);
  }
  const texts = (from: number, to: number) => sentences.slice(Math.max(0, from), to).map(({ text }) => text);
  const runs = positions.map((run) => {
    const start = run[0] as number;
    return { before: texts(start - CONTEXT, start), sentences: texts(start, start + run.length) };
  });
  return { runs, positions };
}
