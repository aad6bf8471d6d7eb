import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { formatVersion, headerBytes } from '../../../src/match/index/index-format.ts';
import { IndexFormatError } from '../../../src/match/index/index-format-error.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { samplePack } from './sample-pack.ts';

const bytes = buildIndex([samplePack()]);

describe('an index file', () => {
  const index = openIndex(bytes);

  it('gives back what was compiled', () => {
    const { disputes } = samplePack();
    expect(index.health()).toEqual({
      disputes: 3,
      positions: 7,
      sources: 7,
      version: 'sample 1.0.0',
      packs: [{ name: 'sample', disputes: 3 }],
    });
    expect(disputes.map((_, i) => index.dispute(i))).toEqual(disputes);
    expect(disputes.map(({ id }) => index.numberOfDispute(id))).toEqual([0, 1, 2]);
    expect(Array.from({ length: index.claimCount }, (_, claim) => index.positionId(claim))).toEqual(
      disputes.flatMap(({ positions }) => positions.map(({ id }) => id)),
    );
  });

  it('is the same for the same claims', () => {
    expect(buildIndex([samplePack()])).toEqual(bytes);
  });

  it('finds every term that it holds by its text', () => {
    for (let term = 0; term < index.vocabulary.size; term++) {
      expect(index.vocabulary.numberOf(index.vocabulary.textOf(term))).toBe(term);
    }
    expect(index.vocabulary.numberOf('nowhere-to-be-found')).toBe(-1);
  });

  it('knows the figures of a wording and what they count', () => {
    const [figure] = index.figuresOf(1);
    expect(figure).toMatchObject({
      written: 'More than 300',
      quantity: { min: 300, comparison: 'more-than' },
    });
    expect(figure?.counts.map((term) => index.shownTerm(term))).toContain('villager');
  });

  it('opens from bytes that lie askew in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openIndex(larger.subarray(3)).health()).toEqual(index.health());
  });

  it('comes back in any script', () => {
    const ids = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ids, (texts) => {
        const opened = openIndex(buildClaimsIndex(texts.map((id) => ({ id, text: id, language: 'en' }))));
        expect(texts.map((_, claim) => opened.claimId(claim))).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it('holds no claims as well as many', () => {
    expect(openIndex(buildIndex([])).health().disputes).toBe(0);
  });
});

describe('a damaged index file', () => {
  const kindOf = (damaged: Uint8Array) => {
    try {
      openIndex(damaged);
      return 'opened';
    } catch (error) {
      expect(error).toBeInstanceOf(IndexFormatError);
      return (error as IndexFormatError).kind;
    }
  };

  it('is noticed wherever a byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] as number) ^ flip;
        expect(kindOf(damaged)).not.toBe('opened');
      }),
      { numRuns: 2000 },
    );
  });

  it('is noticed wherever it was cut off', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(kindOf(bytes.slice(0, length))).not.toBe('opened');
      }),
      { numRuns: 500 },
    );
  });

  it('is told from one of another version, and from something else', () => {
    const newer = bytes.slice();
    newer[headerBytes.version] = formatVersion + 1;
    expect(kindOf(newer)).toBe('unknown-format');
    expect(kindOf(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBe(
      'unknown-format',
    );
    expect(kindOf(new Uint8Array())).toBe('unknown-format');
    expect(kindOf(bytes.slice(0, -8))).toBe('corrupt');
  });
});
