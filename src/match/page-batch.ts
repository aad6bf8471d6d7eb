import type { Span } from '../text/span.ts';
import type { Match, SentenceBatch } from './match.ts';

/** Consecutive blocks of a page, in reading order. */
export interface BlockRun {
  /** The end of what stands before the run, block by block; its last sentences serve as context and are not matched. */
  readonly before: readonly string[];
  readonly blocks: readonly string[];
}

/** What a page sends for matching: whole blocks, since splitting them into sentences is no work for a page's thread. */
export interface PageBatch extends Omit<SentenceBatch, 'runs'> {
  readonly runs: readonly BlockRun[];
}

/** What there is to know of one block. */
export interface MatchedBlock {
  /** How many sentences it has. */
  readonly sentences: number;
  /** Those of them with a match, in reading order; at least one match each, surest first. */
  readonly matched: readonly { readonly span: Span; readonly matches: readonly Match[] }[];
}

/** What the background says of a batch: its blocks by run and place in it. */
export type MatchedBlocks = readonly (readonly MatchedBlock[])[];
