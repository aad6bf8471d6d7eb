import { expect, test } from 'vitest';
import { listDisputes } from '../../../src/background/list-disputes.ts';
import { createMuting } from '../../../src/background/muting.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Muted } from '../../../src/storage/muted.ts';
import { samplePack } from '../match/sample-pack.ts';

const pack = samplePack();
const index = openIndex(buildIndex([pack]));

const muting = (change: Partial<Muted> = {}) =>
  createMuting(index, { packs: [], publishers: [], languages: [], ...change });

test('every dispute has a row, which names the position that its card is about', () => {
  const rows = listDisputes(index, muting());
  expect(rows.map(({ id }) => id)).toEqual(pack.disputes.map(({ id }) => id));
  for (const { id, position, positions } of rows) {
    const dispute = pack.disputes.find((own) => own.id === id);
    expect(position).toBe(dispute?.refuted ?? dispute?.positions[0]?.id);
    expect(positions).toBe(dispute?.positions.length);
  }
});

test('what is switched off has none', () => {
  expect(listDisputes(index, muting({ packs: [pack.name] }))).toEqual([]);
});

test('a position that is silent leaves its dispute to the others', () => {
  const [first, second] = pack.disputes[0]?.positions ?? [];
  const allows = ({ position }: { readonly position: string }): boolean => position !== first?.id;
  expect(listDisputes(index, { ...muting(), allows })[0]?.position).toBe(second?.id);
});
