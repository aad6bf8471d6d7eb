import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createSentenceOpener } from '../../../src/match/read/opened-sentence.ts';
import { claimModel } from '../../../src/match/score/claim/claim-model.ts';
import { createClaimScorer } from '../../../src/match/score/claim/claim-scorer.ts';
import { noFacts } from '../../../src/match/score/claim/measure-claim.ts';
import { wordsModel } from '../../../src/match/score/claim/words-model.ts';

const long =
  'Doctors in Tessel wrote that the fever vaccine was stored in a cellar of the ministry for nine winters, beside paint, lamp oil and spoilt grain.';
const wordings = [
  'The fever vaccine poisoned 312 children in Arvania.',
  long,
  ...Array.from(
    { length: 200 },
    (_, i) => `Town ${i} of the coast mended road ${i * 7} and school ${i * 3}.`,
  ),
];
const index = openIndex(
  buildClaimsIndex(wordings.map((text, id) => ({ id: String(id), text, language: 'en' }))),
);
const { near, further } = createClaimScorer(index, { wordings, meaning: null });
const sentence = createSentenceOpener(index)(
  'In Belmar 40 children were poisoned by the fever vaccine.',
  'en',
);

describe('claims that a sentence may repeat', () => {
  it.each(Object.keys(noFacts) as (keyof typeof noFacts)[])(
    'are only spoken against by %s, so that they may stay unread',
    (fact) => {
      for (const { weights } of [claimModel, wordsModel]) expect(weights[fact]).toBeLessThanOrEqual(0);
    },
  );

  it('are measured by names and figures where they are likely by words', () => {
    const [first] = near(sentence, ({ met }) => met > 0);
    expect(first?.claim).toBe(0);
    expect(first?.features).toMatchObject({ figuresMissing: Math.log(2), figuresAdded: Math.log(2) });
    expect(first?.features.namesAdded).toBeGreaterThan(0);
  });

  it('are measured by words alone where they are not', () => {
    const [first] = near(sentence, () => false);
    expect(first?.features).toMatchObject(noFacts);
    expect(first?.features.met).toBeGreaterThan(0);
  });

  it('are found further off where they hold the words of the sentence among many others', () => {
    const close = near(sentence);
    expect(close.map(({ claim }) => claim)).not.toContain(1);
    const others = further(sentence, close);
    expect(others.map(({ claim }) => claim)).toContain(1);
    expect(others.map(({ claim }) => claim)).not.toContain(0);
    expect(others[0]?.features.figuresAdded).toBeGreaterThan(0);
  });
});
