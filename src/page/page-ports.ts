import type { DisputeId } from '../claim/dispute.ts';
import type { MatchedBlocks, PageBatch } from '../match/page-batch.ts';
import type { PageError, PageReport, PageSettings } from '../messages/protocol.ts';
import type { CardPorts, CreateCardView } from './card-view.ts';

/** What the page asks of the rest of the extension; the entrypoint passes messages, tests pass functions. */
export interface PagePorts extends CardPorts {
  pageSettings(): Promise<PageSettings>;
  matchBlocks(batch: PageBatch): Promise<MatchedBlocks>;
  reportPage(report: PageReport): Promise<void>;
  ignoreDispute(dispute: DisputeId): Promise<void>;
  ignoreMatch(key: string): Promise<void>;
  noteError(error: PageError): Promise<void>;
  /** Brings what draws cards into the page, or finds it there. */
  loadCardView(): Promise<CreateCardView>;
}
