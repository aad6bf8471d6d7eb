import type { Card } from '../../claim/card.ts';
import type { DatedCount } from '../../claim/dated-count.ts';
import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import type { Match, SearchHit } from '../../match/match.ts';

/** A sentence that was marked, with what its card shows. */
export interface StockMark {
  readonly sentence: string;
  readonly match: Match;
  readonly card: Card;
}

/** What the gallery shows its surfaces with: sentences as they were matched against the bundled claims, and what a search found. */
export interface GalleryStock {
  /** In reading order; the first is about three disputes. */
  readonly marks: readonly StockMark[];
  readonly hits: readonly SearchHit[];
  /** A card with counts that grew. */
  readonly growth: StockMark & { readonly card: Card & { readonly counts: readonly DatedCount[] } };
  /** A row for every dispute. */
  readonly disputes: readonly DisputeSummary[];
  readonly contents: {
    readonly disputes: number;
    readonly positions: number;
    readonly sources: number;
    readonly version: string;
    readonly packs: readonly { readonly name: string; readonly disputes: number }[];
  };
  /** Names of publishers, those with most sources first. */
  readonly publishers: readonly { readonly name: string; readonly sources: number }[];
}
