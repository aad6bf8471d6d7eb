import { describe, expect, it } from 'vitest';
import type { PageSentence } from '../../../src/page/page-sentence.ts';
import { planBatches } from '../../../src/page/plan-batches.ts';

const sentences = (count: number): PageSentence[] =>
  Array.from({ length: count }, (_, at) => ({ text: `s${at}` }) as unknown as PageSentence);

describe('planBatches', () => {
  it('sends consecutive sentences as one run, with up to three before it', () => {
    const batches = planBatches(sentences(10), [1, 2, 3, 7, 8], 0);
    expect(batches.map(({ runs }) => runs)).toEqual([
      [
        { before: ['s0'], sentences: ['s1', 's2', 's3'] },
        { before: ['s4', 's5', 's6'], sentences: ['s7', 's8'] },
      ],
    ]);
  });

  it('knows which sentence each reply is about', () => {
    expect(planBatches(sentences(10), [1, 2, 7], 0).map(({ positions }) => positions)).toEqual([
      [[1, 2], [7]],
    ]);
  });

  it('begins where the reader is and comes back to what stands above', () => {
    const all = [...sentences(1200).keys()];
    const [first, second, third] = planBatches(sentences(1200), all, 600);
    expect([first?.positions[0]?.[0], second?.positions[0]?.[0], third?.positions[0]?.[0]]).toEqual([
      600, 1100, 400,
    ]);
    expect(second?.positions).toHaveLength(2);
  });

  it('sends nothing when nothing is wanted', () => expect(planBatches(sentences(3), [], 0)).toEqual([]));
});
