import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/build/compile-claims.ts';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { samplePack } from './sample-pack.ts';

const claimsFolder = fileURLToPath(new URL('../../../claims', import.meta.url));

describe('an index', () => {
  it('takes at most 320 bytes a wording beside what is shown and what tells topics, with the claims of the project', async () => {
    const { bytes } = await compileClaims(claimsFolder);
    const { sections, unitCount } = openIndex(bytes);
    const shown = sections.display.length + sections.sources.length + sections.topics.length;
    expect((bytes.length - shown) / unitCount).toBeLessThan(320);
    expect(bytes.length / unitCount).toBeLessThan(700);
  });

  it('takes at most 250 bytes a claim where there are many', () => {
    const claims = Array.from({ length: 8_000 }, (_, i) => ({
      id: String(i),
      text: Array.from({ length: 12 }, (_, place) => `word${(i * 7919 + place * place * 31) % 4000}`).join(
        ' ',
      ),
      language: 'en',
    }));
    expect(buildClaimsIndex(claims).length / claims.length).toBeLessThan(250);
  });

  it('keeps a source once, however many positions cite it', () => {
    const { disputes, ...pack } = samplePack();
    const source = disputes[0]?.positions[0]?.sources[0];
    const citing = disputes.map((dispute) => ({
      ...dispute,
      positions: dispute.positions.map((position) => ({ ...position, sources: source ? [source] : [] })),
    }));
    const { sections } = openIndex(buildIndex([{ ...pack, disputes: citing }]));
    expect(sections.sourceStarts.length - 1).toBe(1);
  });
});
