import type { Card } from '../claim/card.ts';
import type { DisputeId, PositionId, SourceId } from '../claim/dispute.ts';
import type { DisputeSummary } from '../claim/dispute-summary.ts';
import type { Match, SearchFilter, SearchHit, SentenceBatch, SentenceMatch } from '../match/match.ts';
import type { MatchedBlocks, PageBatch } from '../match/page-batch.ts';

/** Why matching cannot be done; every surface says it in the reader's language. */
export interface IndexProblem {
  readonly kind: 'missing' | 'unknown-format' | 'corrupt';
}

/** Whether the claims index can be used, and what is in it. */
export type IndexHealth =
  | {
      readonly ok: true;
      readonly disputes: number;
      readonly positions: number;
      readonly sources: number;
      readonly version: string;
      readonly packs: readonly { readonly name: string; readonly disputes: number }[];
    }
  | { readonly ok: false; readonly problem: IndexProblem };

/** What a page needs to know before it reads a sentence. */
export interface PageSettings {
  /** False when the site is switched off or matching is off by default. */
  readonly enabled: boolean;
  readonly openOnHover: boolean;
  readonly strength: 'hairline' | 'thin' | 'regular' | 'strong' | 'marker';
  /** Changes whenever the same sentences may now match otherwise; says nothing else. */
  readonly matching: string;
  readonly ignoredDisputes: readonly DisputeId[];
  /** Ignored matches, as `dispute/position/sentence text`. */
  readonly ignoredMatches: readonly string[];
}

/** What a page that is itself a fact-check concludes of one claim, in its own words; null where it does not say. */
export interface PageVerdict {
  readonly claim: string | null;
  readonly rating: string | null;
  readonly publisher: string | null;
}

/** What the popup shows of the page in the current tab. */
export interface PageReport {
  /** Why nothing was read, when nothing was. */
  readonly state: 'reading' | 'read' | 'off' | 'no-text' | 'fact-check' | 'failed';
  readonly sentencesRead: number;
  /** Present when the page holds more sentences than are read of one page. */
  readonly cut?: true;
  /** Present while the reader hides the marks of this page. */
  readonly hidden?: true;
  /** Present when the page is itself a fact-check (`fact-check`), which is not marked; may be empty. */
  readonly verdicts?: readonly PageVerdict[];
  readonly marks: readonly PageMark[];
}

/** One mark of the page, in reading order. */
export interface PageMark {
  /** Stable while the page lives; what `jumpToMark` takes. */
  readonly key: string;
  readonly sentence: string;
  readonly match: Match;
}

/** A mark to scroll to; its popover opens unless it is `quietly` looked at. */
export interface JumpRequest {
  readonly key: string;
  readonly quietly?: boolean;
}

/** What the reader can have done on a page by a key of the browser. */
export type PageCommand = 'next-mark' | 'previous-mark' | 'open-mark' | 'hide-marks';

/** How matching stands for the site of a tab. */
export interface SiteState {
  /** Host name without port, or null where extensions cannot run (browser pages, the PDF viewer, files). */
  readonly hostname: string | null;
  /** The rule that decides: a listed site, a rule of the reader's, or nothing. */
  readonly decidedBy: 'listed' | 'rule' | 'default';
  readonly enabled: boolean;
  /** Whether the browser lets us run there without asking. */
  readonly permitted: boolean;
}

/** An error in a page, as its page script tells of it; what of it is kept holds no address and no text of the page. */
export interface PageError {
  /** `card` is what draws the card. */
  readonly part: 'page' | 'card';
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}

/** Every message of the extension. The method's parameter is the payload and its result the reply. */
export interface Protocol {
  /** Page → background: what applies on this page's site. */
  pageSettings(): PageSettings;
  /** Page → background: split these blocks into sentences and match them. Rejects with the index's problem when it cannot be used. */
  matchBlocks(batch: PageBatch): MatchedBlocks;
  /** First page → background: match these sentences. Rejects likewise. */
  matchSentences(batch: SentenceBatch): SentenceMatch[];
  /** Page, disputes, side panel, first page → background: what to show for a match; null when the dispute is no longer known. */
  describeMatch(request: {
    dispute: DisputeId;
    position: PositionId;
    relation: Match['relation'];
  }): Card | null;
  /** Page → background, popup, side panel: what was read and marked. */
  reportPage(report: PageReport): void;
  /** Page → background: never mark this dispute again. */
  ignoreDispute(dispute: DisputeId): void;
  /** Page → background: never mark this sentence with this position again (`dispute/position/sentence text`). */
  ignoreMatch(key: string): void;
  /** Page → background: leave this source out of every card. */
  ignoreSource(source: SourceId): void;
  /** Page → background: note an error for the diagnostics. */
  noteError(error: PageError): void;
  /** Page → background: run what draws cards in the page. */
  loadCard(): void;
  /** Page → background: show a dispute whole, in a tab of its own. */
  openDispute(dispute: DisputeId): void;
  /** Disputes → background: every dispute of which something may be shown. */
  listDisputes(): DisputeSummary[];
  /** Popup, disputes → background: disputes that fit the words, both sides. */
  searchClaims(request: { text: string; limit: number; filter?: SearchFilter }): SearchHit[];
  /** Popup, options, disputes, side panel, first page → background: whether the index can be used. */
  indexHealth(): IndexHealth;
  /** Popup → background: how matching stands for this tab's site. */
  siteState(request: { tabId: number }): SiteState;
  /** Popup → background: switch matching for the site; the browser's permission must have been granted before. */
  setSite(request: { tabId: number; hostname: string; enabled: boolean }): SiteState;
  /** Popup → background: read this page now, without a lasting permission; not ok where the browser lets no extension read. */
  checkOnce(request: { tabId: number }): { ok: boolean };
  /** Options → background: the question of each dispute and the title of each source that is still known, by id. */
  titlesOf(ids: { disputes: readonly DisputeId[]; sources: readonly SourceId[] }): Record<string, string>;
  /** Options → background: every publisher, with the number of its sources, most first. */
  listPublishers(): { name: string; sources: number }[];
  /** Popup → background: the text that the reader chose to check by the context menu; told once, null when there is none. */
  takeSelection(): string | null;
  /** Background, popup, side panel → page: what was read and marked. */
  pageReport(): PageReport;
  /** Popup, side panel → page: go to a mark. False when the mark is gone. */
  jumpToMark(request: JumpRequest): boolean;
  /** Background, side panel → page: do what the reader pressed a key for. */
  pageCommand(command: PageCommand): void;
  /** Side panel → page: what an export names as its origin. */
  pageOrigin(): { title: string; url: string };
  /** Popup → page: the text selected on the page, at most `LONGEST_SELECTION` characters. */
  selectedText(): string;
  /** Background → page: settings changed; read or clear the page accordingly. */
  settingsChanged(settings: PageSettings): void;
}
