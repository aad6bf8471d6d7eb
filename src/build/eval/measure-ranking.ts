import { buildClaimsIndex } from '../../match/index/build-claims-index.ts';
import type { ClaimIndex } from '../../match/index/claim-index.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Meaning } from '../../match/meaning/meaning.ts';
import { createClaimRanker } from '../../match/rank/claim-ranker.ts';
import { createSentenceOpener } from '../../match/read/opened-sentence.ts';
import { createRetriever } from '../../match/retrieve/retrieve.ts';
import { readBench, readRelevant } from './read-bench.ts';

/** How well the right claims of some queries were ranked. */
export interface RankingFigures {
  readonly queries: number;
  /** Mean average precision of the first five. */
  readonly map5: number;
  /** Share of queries whose first claim is right. */
  readonly first: number;
  /** Mean of 1 / place of the first right claim, among 50. */
  readonly reciprocal: number;
  /** Share of the right claims that are among the first five. */
  readonly recall5: number;
}

/** Claims, and queries with their right claims. */
export class RankingSet {
  readonly index: ClaimIndex;
  readonly wordings: readonly string[];
  readonly queries: readonly { readonly text: string; readonly right: ReadonlySet<string> }[];

  constructor(set: string, split: string, most = Number.POSITIVE_INFINITY) {
    const claims = readBench<{ id: string; text: string; title: string }>(`${set}/claims.jsonl`);
    this.index = openIndex(buildClaimsIndex(claims.map((claim) => ({ ...claim, language: 'en' }))));
    this.wordings = claims.flatMap(({ text, title }) => (title ? [text, title] : [text]));
    const relevant = readRelevant(`${set}/${split}.qrels.tsv`);
    this.queries = readBench<{ id: string; text: string }>(`${set}/${split}.queries.jsonl`)
      .slice(0, most)
      .flatMap(({ id, text }) => {
        const right = relevant.get(id);
        return right ? [{ text, right }] : [];
      });
  }
}

/** A ranking of all claims for a text, best first. */
export type Ranking = (text: string) => readonly number[];

const DEPTH = 50;

/** The ranking that `rank` gives, with the meaning layer or without. */
export function shippedRanking({ index, wordings }: RankingSet, meaning: Meaning | null): Ranking {
  const rank = createClaimRanker({ index, wordings, language: 'en', meaning });
  return (text) => rank(text, DEPTH).map(({ claim }) => claim);
}

/** Plain BM25 over the same words. */
export function plainRanking({ index }: RankingSet): Ranking {
  const retrieve = createRetriever(index);
  const openSentence = createSentenceOpener(index);
  return (text) => {
    const terms = openSentence(text, 'en')
      .terms()
      .filter((term) => term >= 0);
    const best = retrieve({
      terms: new Map(terms.map((term) => [term, 1])),
      isAllowed: () => true,
      limit: DEPTH * 2,
    });
    return [...new Set(best.map(({ unit }) => index.claimOf(unit)))];
  };
}

/** Ranks for every query; `change` may damage what is asked for. */
export function measureRanking(
  set: RankingSet,
  rank: Ranking,
  change: (text: string) => string = (text) => text,
): RankingFigures {
  const scores = set.queries.map(({ text, right }) => {
    const hits = rank(change(text)).map((claim) => right.has(set.index.claimId(claim)));
    return scoreOf(hits, right.size);
  });
  const mean = (of: (score: ReturnType<typeof scoreOf>) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    queries: scores.length,
    map5: mean(({ average }) => average),
    first: mean(({ first }) => first),
    reciprocal: mean(({ reciprocal }) => reciprocal),
    recall5: mean(({ recall }) => recall),
  };
}

function scoreOf(hits: readonly boolean[], right: number) {
  let found = 0;
  let average = 0;
  for (const [place, isHit] of hits.slice(0, 5).entries()) {
    if (!isHit) continue;
    found++;
    average += found / (place + 1);
  }
  const firstHit = hits.indexOf(true);
  return {
    average: average / Math.min(5, right),
    first: hits[0] ? 1 : 0,
    reciprocal: firstHit < 0 ? 0 : 1 / (firstHit + 1),
    recall: found / right,
  };
}
