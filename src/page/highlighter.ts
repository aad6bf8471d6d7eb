import type { MarkStyle } from './mark-style.ts';

/** A range of the page and how to mark it. */
export interface PaintedRange {
  readonly range: Range;
  readonly style: MarkStyle;
}

/** Paints marks on the page; painting replaces what was painted before. */
export interface Highlighter {
  paint(ranges: readonly PaintedRange[]): void;
  clear(): void;
}
