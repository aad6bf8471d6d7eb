import { describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../../src/dom/page-text.ts';
import { type PlannedBatch, takeBatch } from '../../../src/page/plan-batches.ts';

/** Blocks named by their number, as long as asked for. */
const blocks = (count: number, length = 0): ReadBlock[] =>
  Array.from({ length: count }, (_, at) => ({ text: `${at}`.padEnd(length) }) as ReadBlock);
function plan(all: readonly ReadBlock[], wanted: readonly number[], { first = 0, length = 60_000 } = {}) {
  const batches: PlannedBatch[] = [];
  for (let left = wanted; left.length > 0; ) {
    const next = takeBatch(all, { wanted: left, first, length });
    batches.push(next.batch);
    left = next.left;
  }
  return batches;
}
const names = (run: readonly ReadBlock[] | undefined) => run?.map(({ text }) => Number(text));

describe('takeBatch', () => {
  it('sends consecutive blocks as one run, with up to three before it', () => {
    const batches = plan(blocks(10), [1, 2, 3, 7, 8]);
    expect(batches.map(({ runs }) => runs)).toEqual([
      [
        { before: ['0'], blocks: ['1', '2', '3'] },
        { before: ['4', '5', '6'], blocks: ['7', '8'] },
      ],
    ]);
  });

  it('knows which block each reply is about', () => {
    const [batch] = plan(blocks(10), [1, 2, 7]);
    expect(batch?.blocks.map(names)).toEqual([[1, 2], [7]]);
  });

  it('begins where the reader is and comes back to what stands above', () => {
    const all = [...blocks(12).keys()];
    const batches = plan(blocks(12, 10_000), all, { first: 5 });
    expect(batches.map((batch) => batch.blocks.map(names))).toEqual([
      [[5, 6, 7, 8, 9, 10]],
      [[11], [0, 1, 2, 3, 4]],
    ]);
  });

  it('sends of a long block before a run only its end', () => {
    const [batch] = plan([{ text: `${'a'.repeat(5000)}z` }, { text: 'b' }] as ReadBlock[], [1]);
    expect(batch?.runs[0]?.before[0]).toMatch(/^a{599}z$/);
  });

  it('sends a block that is longer than a batch by itself', () => {
    const batches = plan(blocks(3, 100_000), [0, 1, 2]);
    expect(batches.map((batch) => batch.blocks.map(names))).toEqual([[[0]], [[1]], [[2]]]);
  });

  it('leaves in reading order what the batch does not hold', () => {
    const { batch, left } = takeBatch(blocks(6, 10), { wanted: [0, 1, 3, 4, 5], first: 3, length: 20 });
    expect(batch.blocks.map(names)).toEqual([[3, 4]]);
    expect(left).toEqual([0, 1, 5]);
  });
});
