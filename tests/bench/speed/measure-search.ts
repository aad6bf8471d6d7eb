import type { PlainClaim } from '../../../src/match/index/build-claims-index.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createClaimSearch } from '../../../src/match/search/search-claims.ts';
import { keyStrokes, packOf } from './typed-claims.ts';

/** Milliseconds a key stroke. */
export interface SearchPace {
  readonly claims: number;
  readonly strokes: number;
  readonly median: number;
  readonly ninetyFifth: number;
}

const CLAIMS = 100_000;
const TYPED_TEXTS = 40;
const LIMIT = 5;

/** Types the first words of some headlines, letter by letter, into the search box over 50,000 disputes of two positions. */
export function measureSearch(claims: readonly PlainClaim[]): SearchPace {
  const search = createClaimSearch(openIndex(buildIndex([packOf(claims.slice(0, CLAIMS))])));
  const typed = claims.filter((_, i) => i % Math.floor(CLAIMS / TYPED_TEXTS) === 0).flatMap(keyStrokes);
  const times = typed.map((text) => {
    const started = performance.now();
    search.search(text, LIMIT);
    return performance.now() - started;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] as number;
  return { claims: CLAIMS, strokes: typed.length, median: at(0.5), ninetyFifth: at(0.95) };
}
