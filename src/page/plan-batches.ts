import type { ReadBlock } from '../dom/page-text.ts';
import type { BlockRun } from '../match/page-batch.ts';

/** Blocks before a run that are sent as its context, and how much of the end of each. */
const CONTEXT = 3;
const CONTEXT_LENGTH = 600;

/** Blocks to send together. */
export interface PlannedBatch {
  readonly runs: readonly BlockRun[];
  /** The blocks, by run and place in it. */
  readonly blocks: readonly (readonly ReadBlock[])[];
}

/** Which blocks to send. */
interface Wanted {
  /** Positions in reading order, at least one. */
  readonly wanted: readonly number[];
  /** The position to begin at; what stands above it comes last, so that what the reader sees is marked first. */
  readonly first: number;
  /** Characters that the batch should hold; one block it holds at least. */
  readonly length: number;
}

/** The next batch of the blocks that are wanted, and the positions of those that are left. */
export function takeBatch(
  blocks: readonly ReadBlock[],
  { wanted, first, length }: Wanted,
): { readonly batch: PlannedBatch; readonly left: readonly number[] } {
  const inOrder = [...wanted.filter((at) => at >= first), ...wanted.filter((at) => at < first)];
  let room = length;
  const full = inOrder.findIndex((at, taken) => {
    room -= (blocks[at] as ReadBlock).text.length;
    return room < 0 && taken > 0;
  });
  const taken = full < 0 ? inOrder : inOrder.slice(0, full);
  const isTaken = new Set(taken);
  return { batch: planBatch(blocks, taken), left: wanted.filter((at) => !isTaken.has(at)) };
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
