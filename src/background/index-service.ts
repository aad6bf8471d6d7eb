import type { Card } from '../claim/card.ts';
import type { DisputeSummary } from '../claim/dispute-summary.ts';
import { describeMatch } from '../match/describe-match.ts';
import type {
  Match,
  MatchOptions,
  SearchFilter,
  SearchHit,
  SentenceBatch,
  SentenceMatch,
} from '../match/match.ts';
import type { IndexHealth, Protocol } from '../messages/protocol.ts';
import type { Muted } from '../storage/muted.ts';
import { IndexProblemError } from './index-problem-error.ts';
import { listDisputes } from './list-disputes.ts';
import { listPublishers } from './list-publishers.ts';
import { loadIndex } from './load-index.ts';
import { matchInSlices } from './match-in-slices.ts';
import { createMuting } from './muting.ts';
import type { SenseSource } from './sense-source.ts';
import { titlesOf } from './titles-of.ts';

/** Answers from the claims index. Everything but `health` rejects with IndexProblemError while it cannot be used. */
export interface IndexService {
  matchBatch(batch: SentenceBatch, options: MatchOptions): Promise<SentenceMatch[]>;
  describe(match: Pick<Match, 'dispute' | 'position' | 'relation'>): Promise<Card | null>;
  search(text: string, limit: number, filter?: SearchFilter): Promise<SearchHit[]>;
  disputes(): Promise<DisputeSummary[]>;
  /** Reads the index ahead of the first question. */
  warm(): void;
  titles(ids: Parameters<Protocol['titlesOf']>[0]): Promise<Record<string, string>>;
  publishers(): Promise<{ name: string; sources: number }[]>;
  health(): Promise<IndexHealth>;
}

/** What the service answers from. */
export interface IndexSources {
  readonly readBytes: () => Promise<ArrayBuffer>;
  readonly readMuted: () => Promise<Muted>;
  readonly sense: SenseSource;
}

/** The index is read when first needed, so that waking the worker for a badge or a setting costs nothing. */
export function createIndexService({ readBytes, readMuted, sense }: IndexSources): IndexService {
  let loading: ReturnType<typeof loadIndex> | null = null;
  const load = () => {
    loading ??= loadIndex(readBytes, sense.senseOf).catch((cause: unknown) => {
      // What failed once may not the next time: a file is missing while the browser updates us.
      loading = null;
      throw cause;
    });
    return loading;
  };
  const loadSifted = async () => {
    const [loaded, muted] = await Promise.all([load(), readMuted()]);
    return { ...loaded, muting: createMuting(loaded.index, muted) };
  };
  return {
    async matchBatch(batch, options) {
      const { matcher, muting } = await loadSifted();
      if (!muting.readsLanguage(batch.language)) return [];
      const match = () => matchInSlices(matcher.matchBatch(batch, options), sense.isAwaited);
      let found = await match();
      // The first sentence of a worker that wants the encoder has all begin again with it, once.
      while (found === null) {
        await sense.loadIfAwaited();
        found = await match();
      }
      return found.filter(({ match }) => muting.allows(match));
    },
    async describe(match) {
      const { index, muting } = await loadSifted();
      const card = describeMatch(index, match);
      return card && muting.sift(card);
    },
    async search(text, limit, filter) {
      const { search, muting } = await loadSifted();
      return search.search(text, limit, { filter, ...muting.bounds }).flatMap((hit) => {
        const card = muting.sift(hit.card);
        return card ? [{ ...hit, card }] : [];
      });
    },
    async disputes() {
      const { index, muting } = await loadSifted();
      return listDisputes(index, muting);
    },
    // What is wrong with it is told to whoever asks.
    warm: () => void load().catch(() => undefined),
    titles: async (ids) => titlesOf((await load()).index, ids),
    publishers: async () => listPublishers((await load()).index),
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
