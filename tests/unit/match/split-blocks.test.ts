import { describe, expect, it } from 'vitest';
import type { DisputeId, PositionId } from '../../../src/claim/dispute.ts';
import type { Match } from '../../../src/match/match.ts';
import { splitBlocks } from '../../../src/match/split-blocks.ts';

const page = { title: 'T', lead: '', language: 'en' };

function matchOf(dispute: string, probability: number): Match {
  const ids = { dispute: dispute as DisputeId, position: 'p' as PositionId };
  return { ...ids, relation: 'states', probability, reasons: [] };
}

describe('splitBlocks', () => {
  it('makes one run of sentences of the blocks of a run, with the last three before it', () => {
    const before = ['One. Two.', 'Three. Four.'];
    const { batch } = splitBlocks({
      ...page,
      runs: [{ before, blocks: ['Mr. Hale left. Nobody saw.', 'So it was.'] }],
    });
    expect(batch).toEqual({
      ...page,
      runs: [
        {
          before: ['Two.', 'Three.', 'Four.'],
          sentences: ['Mr. Hale left.', 'Nobody saw.', 'So it was.'],
        },
      ],
    });
  });

  it('tells of each block how many sentences it has, and where those with matches stand, the surest first', () => {
    const blocks = ['It rained. It struck.', '', 'They struck. It snowed.'];
    const { join } = splitBlocks({ ...page, runs: [{ before: [], blocks }] });
    const [low, high, other] = [matchOf('a', 0.6), matchOf('b', 0.9), matchOf('c', 0.7)];
    expect(
      join([
        { run: 0, sentence: 1, match: low },
        { run: 0, sentence: 1, match: high },
        { run: 0, sentence: 2, match: other },
      ]),
    ).toEqual([
      [
        { sentences: 2, matched: [{ span: { start: 11, end: 21 }, matches: [high, low] }] },
        { sentences: 0, matched: [] },
        { sentences: 2, matched: [{ span: { start: 0, end: 12 }, matches: [other] }] },
      ],
    ]);
  });
});
