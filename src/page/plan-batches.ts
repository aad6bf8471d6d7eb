import type { ReadBlock } from '../dom/page-text.ts';
import type { BlockRun } from '../match/page-batch.ts';

/** Characters of a batch: as many as an article has (2.6 ms to send 61 kB), so that a long page is marked from where the reader is. */
export const BATCH_LENGTH = 60_000;
/** The first batch is what fits into a view or two, so that its marks do not wait for the rest. */
const FIRST_LENGTH = 8_000;
/** Blocks before a run that are sent as its context, and how much of the end of each. */
const CONTEXT = 3;
const CONTEXT_LENGTH = 600;

/** Blocks to send together. */
export interface PlannedBatch {
  readonly runs: readonly BlockRun[];
  /** The blocks, by run and place in it. */
  readonly blocks: readonly (readonly ReadBlock[])[];
}

/**
 * Batches of the blocks at `wanted` (positions in reading order), those from `first` on before those above it,
 * so that what the reader sees is marked first.
 */
export function planBatches(
  blocks: readonly ReadBlock[],
  wanted: readonly number[],
  first: number,
): readonly PlannedBatch[] {
  const batches: number[][] = [];
  let room = 0;
  for (const at of [...wanted.filter((at) => at >= first), ...wanted.filter((at) => at < first)]) {
    const { length } = (blocks[at] as ReadBlock).text;
    if (batches.length === 0 || room < length) {
      room = batches.length === 0 ? FIRST_LENGTH : BATCH_LENGTH;
      batches.push([]);
    }
    room -= length;
    batches.at(-1)?.push(at);
  }
  return batches.map((positions) => planBatch(blocks, positions));
}

function planBatch(blocks: readonly ReadBlock[], wanted: readonly number[]): PlannedBatch {
  const runs: number[][] = [];
  for (const at of wanted) {
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  const planned = runs.map((run) => {
    const start = run[0] as number;
    const before = blocks.slice(Math.max(0, start - CONTEXT), start);
    return { before, blocks: blocks.slice(start, start + run.length) };
  });
  return {
    runs: planned.map((run) => ({
      before: run.before.map(({ text }) => text.slice(-CONTEXT_LENGTH)),
      blocks: run.blocks.map(({ text }) => text),
    })),
    blocks: planned.map((run) => run.blocks),
  };
}
