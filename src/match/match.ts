import type { Card } from '../claim/card.ts';
import type { DisputeId, LanguageCode, PositionId } from '../claim/dispute.ts';
import type { Span } from '../text/span.ts';

export type { Span } from '../text/span.ts';
export type { SearchFilter } from './search/search-filter.ts';

/**
 * How a sentence stands to a position: it states it, reports it (attributes it to someone),
 * denies it (so the reader is shown the position denied as the counter-claim), or says the same with another figure.
 */
export type Relation = 'states' | 'reports' | 'denies' | 'differs';

/** How sure a match must be to be marked; the thresholds stand in `thresholds.ts` beside what measured them. */
export type Sensitivity = 'precise' | 'balanced' | 'broad';

/** A named part of why a sentence matched; `weight` is its share of the score, in log-odds. */
export type Reason =
  | { readonly kind: 'terms'; readonly weight: number; readonly spans: readonly Span[] }
  | { readonly kind: 'order'; readonly weight: number }
  | { readonly kind: 'entities'; readonly weight: number; readonly names: readonly string[] }
  | {
      readonly kind: 'figure';
      readonly weight: number;
      readonly agreement: 'same' | 'compatible' | 'different';
      readonly found: string;
      readonly claimed: string;
    }
  | { readonly kind: 'denial'; readonly weight: number; readonly cue: Span }
  | { readonly kind: 'attribution'; readonly weight: number; readonly cue: Span }
  | { readonly kind: 'context'; readonly weight: number; readonly words: readonly string[] }
  | { readonly kind: 'fuzzy'; readonly weight: number; readonly written: string; readonly read: string }
  | { readonly kind: 'meaning'; readonly weight: number };

/** An accepted candidate: which position a sentence is about, how it stands to it, how surely, and why. */
export interface Match {
  readonly dispute: DisputeId;
  readonly position: PositionId;
  readonly relation: Relation;
  /** Calibrated probability, 0 to 1, that the sentence is about this position in this relation. */
  readonly probability: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** Consecutive sentences of a page, in reading order. */
export interface SentenceRun {
  /** Up to three sentences that stand before the run; they serve as context and are not matched. */
  readonly before: readonly string[];
  readonly sentences: readonly string[];
}

/** What the page's thread sends for matching: sentences with the context that they may lean on. */
export interface SentenceBatch {
  readonly title: string;
  /** The first 2,000 characters or so of the article; says what the page is about. */
  readonly lead: string;
  /** From the page's `lang`, or null when it does not say. */
  readonly language: LanguageCode | null;
  readonly runs: readonly SentenceRun[];
}

/** One mark to set: the match of `batch.runs[run].sentences[sentence]`. */
export interface SentenceMatch {
  readonly run: number;
  readonly sentence: number;
  readonly match: Match;
}

/** What decides how matches are accepted; everything else about the matcher is fixed. */
export interface MatchOptions {
  readonly sensitivity: Sensitivity;
  /** Settled disputes mark only the refuted position unless the reader asks for both. */
  readonly markBothSidesOfSettled: boolean;
}

/** One row of search results, best first. */
export interface SearchHit {
  readonly card: Card;
  /** 0 (worst) to 1; for order only. */
  readonly score: number;
  /** Parts of the position's statement that met the words typed. */
  readonly spans: readonly Span[];
}
