import type { Card } from '../claim/card.ts';
import { describeMatch } from '../match/describe-match.ts';
import type {
  Match,
  MatchOptions,
  SearchFilter,
  SearchHit,
  SentenceBatch,
  SentenceMatch,
} from '../match/match.ts';
import type { IndexHealth } from '../messages/protocol.ts';
import { IndexProblemError } from './index-problem-error.ts';
import { loadIndex } from './load-index.ts';
import { matchInSlices } from './match-in-slices.ts';

/** Answers from the claims index. Everything but `health` rejects with IndexProblemError while it cannot be used. */
export interface IndexService {
  matchBatch(batch: SentenceBatch, options: MatchOptions): Promise<SentenceMatch[]>;
  describe(match: Pick<Match, 'dispute' | 'position' | 'relation'>): Promise<Card | null>;
  search(text: string, limit: number, filter?: SearchFilter): Promise<SearchHit[]>;
  health(): Promise<IndexHealth>;
}

/** The index is read when first needed, so that waking the worker for a badge or a setting costs nothing. */
export function createIndexService(readBytes: () => Promise<ArrayBuffer>): IndexService {
  let loading: ReturnType<typeof loadIndex> | null = null;
  const load = () => {
    loading ??= loadIndex(readBytes);
    return loading;
  };
  return {
    matchBatch: async (batch, options) => matchInSlices((await load()).matcher.matchBatch(batch, options)),
    describe: async (match) => describeMatch((await load()).index, match),
    search: async (text, limit, filter) => (await load()).search.search(text, limit, filter),
    health: () =>
      load().then(
        ({ index }) => ({ ok: true, ...index.health() }),
        (cause: unknown) => {
          if (cause instanceof IndexProblemError) return { ok: false, problem: cause.problem };
          throw cause;
        },
      ),
  };
}
