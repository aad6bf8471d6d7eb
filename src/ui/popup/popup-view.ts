import type { DisputeId } from '../../claim/dispute.ts';
import type { Match, SearchFilter, SearchHit, Sensitivity } from '../../match/match.ts';

/** How matching stands for the site of the current tab. */
export interface SiteView {
  /** Null where extensions cannot run. */
  readonly hostname: string | null;
  readonly decidedBy: 'listed' | 'rule' | 'default';
  readonly enabled: boolean;
  readonly permitted: boolean;
}

/** One mark of the page, in reading order. */
export interface MarkView {
  readonly key: string;
  readonly sentence: string;
  readonly match: Match;
}

/** What a page that is itself a fact-check concludes of one claim, in its own words; null where it does not say. */
export interface VerdictView {
  readonly claim: string | null;
  readonly rating: string | null;
  readonly publisher: string | null;
}

/** What was read and marked on the page; `unread` while nothing of ours runs in it. */
export interface PageView {
  readonly state: 'reading' | 'read' | 'off' | 'no-text' | 'fact-check' | 'failed' | 'unread';
  readonly sentencesRead: number;
  readonly marks: readonly MarkView[];
  /** Present while the reader hides the marks of this page. */
  readonly hidden?: true;
  /** Present on a `fact-check`. */
  readonly verdicts?: readonly VerdictView[];
}

/** What the reader can do from the popup. */
export interface PopupActions {
  /** Rejects when the search could not be done. */
  search(text: string, filter?: SearchFilter): Promise<readonly SearchHit[]>;
  rememberSearch(text: string): void;
  forgetSearches(): void;
  setSite(enabled: boolean): void;
  /** Asks the browser for this one site; runs inside the click, as browsers demand. */
  requestSite(): void;
  checkOnce(): void;
  setSensitivity(sensitivity: Sensitivity): void;
  jumpTo(key: string): void;
  /** Opens the side panel, which shows both sides of all marks; runs inside the click. */
  openPanel(): void;
  /** Shows a dispute whole in a tab of its own; without one, all of them. */
  openDispute(dispute?: DisputeId): void;
  openOptions(): void;
}
