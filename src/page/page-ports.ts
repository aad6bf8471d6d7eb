import type { Card } from '../claim/card.ts';
import type { DisputeId, SourceId } from '../claim/dispute.ts';
import type { Match, SentenceBatch, SentenceMatch } from '../match/match.ts';
import type { PageReport, PageSettings } from '../messages/protocol.ts';
import type { CreateCardView } from './card-view.ts';

/** What the page asks of the rest of the extension; the entrypoint passes messages, tests pass functions. */
export interface PagePorts {
  pageSettings(): Promise<PageSettings>;
  matchSentences(batch: SentenceBatch): Promise<readonly SentenceMatch[]>;
  describeMatch(match: Pick<Match, 'dispute' | 'position' | 'relation'>): Promise<Card | null>;
  reportPage(report: PageReport): Promise<void>;
  ignoreDispute(dispute: DisputeId): Promise<void>;
  ignoreMatch(key: string): Promise<void>;
  ignoreSource(source: SourceId): Promise<void>;
  /** Brings what draws cards into the page, or finds it there. */
  loadCardView(): Promise<CreateCardView>;
}
