import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/claim/dispute.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createAboutGate } from '../../../src/match/retrieve/about-gate.ts';
import { samplePack } from './sample-pack.ts';

const { entities, disputes, ...pack } = samplePack();
const entity = fc.integer({ min: 0, max: entities.length - 1 });
const groups = fc.array(fc.array(entity, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
const mentions = fc.array(entity, { maxLength: 4 });

describe('the gate', () => {
  it('opens the disputes of whose every group an entity is mentioned, on the page or near the sentence', () => {
    fc.assert(
      fc.property(groups, mentions, fc.array(mentions, { maxLength: 3 }), (about, onPage, named) => {
        const ids = about.map((group) => group.map((at) => entities[at]?.id as EntityId));
        const dispute = { ...disputes[0], about: ids } as (typeof disputes)[0];
        const index = openIndex(buildIndex([{ ...pack, entities, disputes: [dispute] }]));
        const mentioned = new Set([...onPage, ...named.flat()]);
        const isOpen = about.every((group) => group.some((at) => mentioned.has(at)));
        const { namedBeyond, openFor } = createAboutGate(index)(new Set(onPage));
        const open = openFor(named.map((each) => namedBeyond({ entities: () => each })));
        expect(open === null ? [0] : [...open]).toEqual([isOpen ? 1 : 0]);
      }),
      { numRuns: 150 },
    );
  });
});
