import { beforeAll, describe, expect, it } from 'vitest';
import { compileClaims } from '../../src/build/compile-claims.ts';
import { isMarkedAlone } from '../../src/build/eval/is-marked-alone.ts';
import { type CorpusFigures, countJudgements, judgeCorpus } from '../../src/build/eval/measure-corpus.ts';
import { heldCorpus, readCorpus, readNeutralHeadlines } from '../../src/build/eval/read-corpus.ts';
import { openShippedMeaning } from '../../src/build/open-shipped-meaning.ts';
import { openIndex } from '../../src/match/index/open-index.ts';
import { createMatcher } from '../../src/match/matcher.ts';

const articles = readCorpus(heldCorpus);
let claims: Awaited<ReturnType<typeof compileClaims>>;
let figures: CorpusFigures;
beforeAll(async () => {
  claims = await compileClaims('claims');
  const { encode: senseOf } = await openShippedMeaning();
  figures = countJudgements(judgeCorpus(articles, { claims, senseOf, sensitivity: 'balanced' }));
});

describe('headlines that name a subject and take no side, as the extension comes', () => {
  it('are left alone but for 5 of 100', async () => {
    const { encode } = await openShippedMeaning();
    const matcher = createMatcher(openIndex(claims.bytes), encode);
    const headlines = readNeutralHeadlines();
    const marked = headlines.filter((headline) =>
      isMarkedAlone(matcher, { title: headline, text: headline }, 'balanced'),
    );
    expect(headlines).toHaveLength(248);
    expect(marked.length / headlines.length).toBeLessThanOrEqual(0.05);
  });
});

describe('sentences by writers who had not seen the claims, as the extension comes', () => {
  it('are there for every dispute', () => {
    const disputes = claims.packs.flatMap((pack) => pack.disputes.map(({ id }) => id as string));
    expect(articles.map(({ dispute }) => dispute).sort()).toEqual(disputes.sort());
    expect(articles.every(({ stating }) => stating.length === 3)).toBe(true);
  });

  it('are marked with the right side for 85 of 100', () => {
    expect(figures.right / figures.stating).toBeGreaterThanOrEqual(0.85);
  });

  it('are marked with a wrong side or dispute for at most two of a hundred', () => {
    expect((figures.wrongSide + figures.otherDispute) / figures.stating).toBeLessThanOrEqual(0.02);
  });

  it('are left alone for 95 of 100 that are on the subject and state nothing', () => {
    expect(figures.falseMarks / figures.unrelated).toBeLessThanOrEqual(0.05);
  });
});
