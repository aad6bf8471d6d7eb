import { describe, expect, test, vi } from 'vitest';
import { createIndexService } from '../../../src/background/index-service.ts';
import type { Pack } from '../../../src/claim/dispute.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import type { Muted } from '../../../src/storage/muted.ts';
import { samplePack } from '../match/sample-pack.ts';

const options = { sensitivity: 'balanced', markBothSidesOfSettled: false } as const;
const batch = { title: 'T', lead: '', language: 'en', runs: [{ before: [], sentences: ['A sentence.'] }] };
const empty = () => Uint8Array.from(buildIndex([])).buffer;

function serviceOf(readBytes: () => Promise<ArrayBuffer>, muted: Partial<Muted> = {}) {
  const readMuted = async () => ({ packs: [], publishers: [], languages: [], ...muted });
  const sense = { senseOf: () => null, isAwaited: () => false, loadIfAwaited: async () => {} };
  return createIndexService({ readBytes, readMuted, sense });
}

function damaged(): ArrayBuffer {
  const bytes = new Uint8Array(empty());
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.buffer;
}

describe('an index that cannot be used', () => {
  const unusable = [
    { kind: 'missing', read: () => Promise.reject(new TypeError('Failed to fetch')) },
    { kind: 'unknown-format', read: async () => new TextEncoder().encode('<!doctype html>').buffer },
    { kind: 'unknown-format', read: async () => new ArrayBuffer(0) },
    { kind: 'corrupt', read: async () => damaged() },
  ] as const;

  test.each(unusable)('is $kind, and says so whatever is asked of it', async ({ kind, read }) => {
    const service = serviceOf(read);
    const problem = { kind };
    expect(await service.health()).toEqual({ ok: false, problem });
    const refusal = { name: 'IndexProblemError', problem };
    await expect(service.matchBatch(batch, options)).rejects.toMatchObject(refusal);
    await expect(service.search('strikes', 5)).rejects.toMatchObject(refusal);
  });
});

test('an index that could not be read is read again at the next question', async () => {
  const read = vi.fn(async () => empty()).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const service = serviceOf(read);
  const failing = [service.health(), service.search('strikes', 5)] as const;
  expect(await failing[0]).toMatchObject({ ok: false });
  await expect(failing[1]).rejects.toThrow();
  expect(read).toHaveBeenCalledTimes(1);
  expect(await service.health()).toMatchObject({ ok: true });
});

describe('an index that can be used', () => {
  test('is read once, when first needed', async () => {
    const read = vi.fn(async () => empty());
    const service = serviceOf(read);
    expect(read).not.toHaveBeenCalled();
    await Promise.all([service.health(), service.matchBatch(batch, options), service.search('strikes', 5)]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is read ahead of the first question where one is to come, whatever is wrong with it', async () => {
    const read = vi.fn(async () => empty());
    const service = serviceOf(read);
    service.warm();
    await service.search('strikes', 5);
    expect(read).toHaveBeenCalledTimes(1);
    serviceOf(() => Promise.reject(new TypeError('Failed to fetch'))).warm();
  });

  test('tells what is in it', async () => {
    const service = serviceOf(async () => empty());
    expect(await service.health()).toMatchObject({ ok: true, disputes: 0, positions: 0, sources: 0 });
  });

  test('answers a page that states nothing disputed with no matches', async () => {
    const service = serviceOf(async () => empty());
    expect(await service.matchBatch(batch, options)).toEqual([]);
  });
});

describe('what is switched off', () => {
  /** The sample as two packs, in which every position has a publisher of its own, named after it. */
  const packs = (): Pack[] => {
    const disputes = samplePack().disputes.map((dispute) => ({
      ...dispute,
      positions: dispute.positions.map((position) => ({
        ...position,
        sources: position.sources.map((source) => ({ ...source, publisher: position.id })),
      })),
    }));
    const [first, ...others] = disputes;
    return [first ? [first] : [], others].map((own, at) => ({
      ...samplePack(),
      name: `${at}`,
      disputes: own,
    }));
  };
  const searching = async (text: string, limit: number, muted: Partial<Muted> = {}) => {
    const service = serviceOf(async () => Uint8Array.from(buildIndex(packs())).buffer, muted);
    const hits = await service.search(text, limit);
    return hits.map(({ card }) => `${card.dispute.id}/${card.position.id}`);
  };
  const deaths = expect.stringMatching(/^korin-deaths/);
  const cause = expect.stringMatching(/^korin-cause/);

  test('a pack leaves its room in the search to others', async () => {
    expect(await searching('korin flood', 1)).toEqual([deaths]);
    expect(await searching('korin flood', 1, { packs: ['0'] })).toEqual([cause]);
  });

  test('publishers leave theirs likewise', async () => {
    const publishers = ['council-count', 'arvania-count'];
    expect(await searching('korin flood', 1, { publishers })).toEqual([cause]);
  });

  test('the publishers of the position that is found best leave the dispute to another', async () => {
    expect(await searching('shelled the korin dam', 5)).toContain('korin-cause/shelled');
    const publishers = ['shelled'];
    const found = await searching('shelled the korin dam', 5, { publishers });
    expect(found).not.toContain('korin-cause/shelled');
    expect(found).toContainEqual(cause);
  });
});
