import type { Card } from '../claim/card.ts';
import type { DisputeId, SourceId } from '../claim/dispute.ts';
import type { Match } from '../match/match.ts';
import type { MarkBoard } from './create-mark-board.ts';
import type { SentenceMark } from './sentence-mark.ts';

/** The popover of the page: at most one card is open. */
export interface CardView {
  /** Opens the card of one match of a mark; false when its dispute is no longer known, or the reader went on meanwhile. */
  open(mark: SentenceMark, index: number): Promise<boolean>;
  /** Closes the card and gives the focus back. */
  close(): void;
  /** Moves the open card with its sentence after the page was read again; closes it when that is gone. */
  follow(board: Pick<MarkBoard, 'find'>): void;
  /** The mark whose card is open. */
  shown(): SentenceMark | null;
  announce(words: string): void;
  /** Whether an event happened inside the card. */
  owns(event: Event): boolean;
}

/** What a card asks of the rest of the extension. */
export interface CardPorts {
  /** Null when the dispute is no longer known. */
  describeMatch(match: Pick<Match, 'dispute' | 'position' | 'relation'>): Promise<Card | null>;
  ignoreSource(source: SourceId): Promise<void>;
  /** Shows a dispute whole, in a tab of its own. */
  openDispute(dispute: DisputeId): Promise<void>;
}

/** What a card needs of the page and reports to it. */
export interface CardViewOptions {
  readonly ports: CardPorts;
  readonly signal: AbortSignal;
  /** Rejects when that could not be kept; the card then stays, and says so, else it closes. */
  onIgnoreMatch(key: string): Promise<void>;
  onIgnoreDispute(dispute: Match['dispute']): Promise<void>;
  onError(error: unknown): void;
}

/** Makes the popover of a page. */
export type CreateCardView = (document: Document, options: CardViewOptions) => CardView;
