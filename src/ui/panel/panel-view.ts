import type { Card } from '../../claim/card.ts';
import type { DisputeId } from '../../claim/dispute.ts';
import type { MarkView, PageView } from '../popup/popup-view.ts';

/** A mark with both sides of its dispute; `card` is null until it is known, and where nothing may be shown of it. */
export interface PanelMark extends MarkView {
  readonly card: Card | null;
}

/** What the panel shows of the page in the current tab. */
export interface PanelPage extends Omit<PageView, 'marks'> {
  readonly title: string;
  readonly url: string;
  readonly marks: readonly PanelMark[];
}

/** The forms in which the marks of a page can be kept. */
export type ExportForm = 'markdown' | 'html' | 'json';

/** What the reader can do in the side panel. */
export interface PanelActions {
  /** Brings a mark into view on the page. */
  lookAt(key: string): void;
  /** Opens the card of a mark on the page. */
  open(key: string): void;
  /** Shows the marks again after they were hidden. */
  showMarks(): void;
  /** Shows a dispute whole in a tab of its own. */
  openDispute(dispute: DisputeId): void;
  print(): void;
  save(form: ExportForm, marks: readonly PanelMark[]): void;
}
