import type {
  Dispute,
  DisputeId,
  Pack,
  PartialDate,
  Position,
  PositionId,
} from '../../../src/claim/dispute.ts';
import type { PlainClaim } from '../../../src/match/index/build-claims-index.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createClaimSearch } from '../../../src/match/search/search-claims.ts';

/** Milliseconds a key stroke. */
export interface SearchPace {
  readonly claims: number;
  readonly strokes: number;
  readonly median: number;
  readonly ninetyFifth: number;
}

const CLAIMS = 100_000;
const TYPED_TEXTS = 40;
const WORDS_TYPED = 3;
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

function keyStrokes({ text, title }: PlainClaim): string[] {
  const whole = (title ?? text).split(/\s+/).slice(0, WORDS_TYPED).join(' ');
  return Array.from({ length: whole.length }, (_, i) => whole.slice(0, i + 1));
}

/** Two claims that stand side by side make a dispute, so that there is something to show. */
function packOf(claims: readonly PlainClaim[]): Pack {
  const disputes = Array.from({ length: claims.length / 2 }, (_, i): Dispute => {
    const positions = claims.slice(i * 2, i * 2 + 2).map(positionOf);
    return {
      id: `dispute-${i}` as DisputeId,
      title: claims[i * 2]?.title ?? '',
      topic: 'bench',
      status: 'contested',
      period: { from: '2015' as PartialDate },
      about: [],
      positions,
    };
  });
  return { name: 'bench', version: '1', language: 'en', licence: '', disputes, entities: [] };
}

function positionOf({ id, text, title }: PlainClaim): Position {
  const phrasings = title ? [{ text: title, language: 'en' }] : [];
  return { id: id as PositionId, statement: text, phrasings, heldBy: [], sources: [], deniedBy: [] };
}
