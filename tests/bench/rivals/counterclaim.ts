import { createClaimRanker } from '../../../src/match/claim-ranker.ts';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Rival } from './ranker.ts';

/** `counterclaim rank`, as the command line runs it. */
export const counterclaim: Rival = {
  name: 'Counterclaim',
  build: (claims) => {
    const index = openIndex(buildClaimsIndex(claims.map((claim) => ({ ...claim, language: 'en' }))));
    const rank = createClaimRanker(index, 'en');
    return (text, top) => rank(text, top).map(({ claim }) => index.claimId(claim));
  },
};
