import { segmentSentences } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import type { Match, SentenceBatch, SentenceMatch, SentenceRun } from './match.ts';
import type { BlockRun, MatchedBlock, MatchedBlocks, PageBatch } from './page-batch.ts';
import { CONTEXT_SENTENCES } from './read/sentence-context.ts';

/** The sentences of a page's blocks, and the way back from their matches to the blocks. */
export interface SplitBlocks {
  readonly batch: SentenceBatch;
  /** What is known of each block once its sentences are matched. */
  join(matches: readonly SentenceMatch[]): MatchedBlocks;
}

/** Splits the blocks of a batch into sentences. */
export function splitBlocks(batch: PageBatch): SplitBlocks {
  const spansOf = (text: string): Span[] => segmentSentences(text, batch.language);
  const textsOf = (text: string): string[] => spansOf(text).map(({ start, end }) => text.slice(start, end));
  const runs = batch.runs.map(({ before, blocks }: BlockRun) => ({
    before: before.flatMap(textsOf).slice(-CONTEXT_SENTENCES),
    blocks: blocks.map((text) => ({ text, spans: spansOf(text) })),
  }));
  const sentencesOf = ({ before, blocks }: (typeof runs)[number]): SentenceRun => ({
    before,
    sentences: blocks.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  });
  return {
    batch: { ...batch, runs: runs.map(sentencesOf) },
    join(matches) {
      const byRun = runs.map(() => new Map<number, Match[]>());
      for (const { run, sentence, match } of matches) {
        const found = byRun[run]?.get(sentence);
        if (found === undefined) byRun[run]?.set(sentence, [match]);
        else found.push(match);
      }
      return runs.map(({ blocks }, run) => joinRun(blocks, byRun[run] as Map<number, Match[]>));
    },
  };
}

function joinRun(
  blocks: readonly { readonly spans: readonly Span[] }[],
  matches: ReadonlyMap<number, readonly Match[]>,
): MatchedBlock[] {
  let first = 0;
  return blocks.map(({ spans }) => {
    const from = first;
    first += spans.length;
    const matched = spans.flatMap((span, at) => {
      const found = matches.get(from + at);
      return found === undefined ? [] : [{ span, matches: bySurety(found) }];
    });
    return { sentences: spans.length, matched };
  });
}

function bySurety(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => b.probability - a.probability);
}
