import { beforeAll, describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/build/compile-claims.ts';
import { describeMatch } from '../../../src/match/describe-match.ts';
import type { ClaimIndex } from '../../../src/match/index/claim-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Match } from '../../../src/match/match.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { claimedByAccusers, claimedByMoscow, undisputed } from '../../cases/syria-sentences.ts';

const moscow = /Russia(?!n opposition)|Moscow|Kremlin|Putin|Lavrov|Shoigu|Konashenkov|Peskov|Haddad|Bondarev/;

let index: ClaimIndex;
beforeAll(async () => {
  index = openIndex((await compileClaims('claims')).bytes);
});

/** The most probable match of a sentence at the most careful setting, or null. */
function bestMatch(sentence: string): Match | null {
  const batch = { title: 'Syria war: Russia strikes', lead: sentence, language: 'en' };
  const runs = [{ before: [], sentences: [sentence] }];
  const options = { sensitivity: 'precise', markBothSidesOfSettled: false } as const;
  const [first] = createMatcher(index).matchBatch({ ...batch, runs }, options);
  return first?.match ?? null;
}

/** Whether the first counter-claim shown is Moscow's; null where nothing is marked. */
function answeredByMoscow(sentence: string): boolean | null {
  const match = bestMatch(sentence);
  const answer = match && describeMatch(index, match)?.counterClaims[0];
  return answer ? answer.heldBy.some(({ name }) => moscow.test(name)) : null;
}

describe('the bundled pack in other words than its own', () => {
  it('marks at least three of four, and of those all but one with the right answer', () => {
    const answers = [
      ...claimedByAccusers.map((sentence) => ({ sentence, right: answeredByMoscow(sentence) })),
      ...claimedByMoscow.map((sentence) => {
        const answered = answeredByMoscow(sentence);
        return { sentence, right: answered === null ? null : !answered };
      }),
    ];
    expect(answers.filter(({ right }) => right).length / answers.length).toBeGreaterThanOrEqual(0.75);
    expect(answers.filter(({ right }) => right === false).length).toBeLessThanOrEqual(1);
  });

  it.each(undisputed)('leaves alone: %s', (sentence) => {
    expect(bestMatch(sentence)).toBeNull();
  });
});
