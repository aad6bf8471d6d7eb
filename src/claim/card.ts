import type { DatedCount } from './dated-count.ts';
import type { Dispute, Position } from './dispute.ts';

/** What a popover or a search result shows of a dispute: one position and what stands against it. */
export interface Card {
  readonly dispute: Pick<Dispute, 'id' | 'title' | 'topic' | 'status' | 'refuted' | 'period'>;
  /** The position that the sentence is about; for a search result, the one that the words found. */
  readonly position: Position;
  /** Counter-claims, those that answer most directly first. */
  readonly counterClaims: readonly Position[];
  /** Dated counts of the same thing, oldest first; present where there are enough to show how they grew. */
  readonly counts?: readonly DatedCount[];
}
