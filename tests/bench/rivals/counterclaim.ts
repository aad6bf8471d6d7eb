import { openBundledMeaning } from '../../../src/cli/open-bundled-meaning.ts';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createClaimRanker } from '../../../src/match/rank/claim-ranker.ts';
import type { Rival } from './ranker.ts';

/** `counterclaim rank`, as the command line runs it, with the meaning layer or by words alone. */
function counterclaim(name: string, hasMeaning: boolean): Rival {
  return {
    name,
    build: async (claims) => {
      const language = 'en';
      const index = openIndex(buildClaimsIndex(claims.map((claim) => ({ ...claim, language }))));
      const wordings = claims.flatMap(({ text, title }) => (title ? [text, title] : [text]));
      const meaning = hasMeaning ? await openBundledMeaning(language) : null;
      const rank = createClaimRanker({ index, wordings, language, meaning });
      return (text, top) => rank(text, top).map(({ claim }) => index.claimId(claim));
    },
  };
}

export const counterclaimWithMeaning = counterclaim('Counterclaim', true);
export const counterclaimByWords = counterclaim('Counterclaim, words alone', false);
