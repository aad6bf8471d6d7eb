import { describe, expect, test } from 'vitest';
import { listPublishers } from '../../../src/background/list-publishers.ts';
import { createMuting } from '../../../src/background/muting.ts';
import { titlesOf } from '../../../src/background/titles-of.ts';
import type { DisputeId, PositionId, SourceId } from '../../../src/claim/dispute.ts';
import { describeMatch } from '../../../src/match/describe-match.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Muted } from '../../../src/storage/muted.ts';
import { samplePack } from '../match/sample-pack.ts';

const index = openIndex(buildIndex([samplePack()]));
const [dispute] = samplePack().disputes;
const match = {
  dispute: 'korin-deaths' as DisputeId,
  position: 'council-count' as PositionId,
  relation: 'states',
} as const;
const card = describeMatch(index, match);
const publishersOf = (position: string): string[] =>
  (dispute?.positions.find(({ id }) => id === position)?.sources ?? []).map(({ publisher }) => publisher);

function mute(change: Partial<Muted>) {
  return createMuting(index, { packs: [], publishers: [], languages: [], ...change });
}

describe('what is switched off', () => {
  test('nothing: everything is let through as it is', () => {
    const muting = mute({});
    expect(muting.allows(match)).toBe(true);
    expect(card && muting.sift(card)).toBe(card);
    expect(muting.readsLanguage('de')).toBe(true);
  });

  test('a pack: its disputes are neither matched nor shown', () => {
    const muting = mute({ packs: ['sample'] });
    expect(muting.allows(match)).toBe(false);
    expect(card && muting.sift(card)).toBe(null);
    expect(mute({ packs: ['another'] }).allows(match)).toBe(true);
  });

  test('every publisher of a position: it is not matched', () => {
    const muting = mute({ publishers: publishersOf('council-count') });
    expect(muting.allows(match)).toBe(false);
    expect(card && muting.sift(card)).toBe(null);
  });

  test('a publisher elsewhere changes nothing', () => {
    const muting = mute({ publishers: ['The Moon Herald'] });
    expect(muting.allows(match)).toBe(true);
    expect(card && muting.sift(card)).toEqual(card);
  });

  test('a language: its pages are not read; a page that names none is', () => {
    const muting = mute({ languages: ['de'] });
    expect(['de', 'fr', null].map(muting.readsLanguage)).toEqual([false, true, true]);
  });
});

test('publishers are listed with the number of their sources, most first', () => {
  const listed = listPublishers(index);
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(publishersOf('council-count')));
  expect(listed.map(({ sources }) => sources)).toEqual(
    listed.map(({ sources }) => sources).toSorted((a, b) => b - a),
  );
});

test('disputes and sources are called by their titles, as far as they are known', () => {
  const source = dispute?.positions[0]?.sources[0];
  const ids = { disputes: [match.dispute, 'gone' as DisputeId], sources: [source?.id as SourceId] };
  expect(titlesOf(index, ids)).toEqual({
    'korin-deaths': 'How many people died when the Korin dam burst?',
    [source?.id ?? '']: `${source?.publisher}: ${source?.title ?? source?.url}`,
  });
});
