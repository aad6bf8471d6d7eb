import type { ReadBlock } from '../dom/page-text.ts';
import type { Span } from '../text/span.ts';

/** One sentence of the page, where it stands, and what it says. */
export interface PageSentence {
  readonly block: ReadBlock;
  readonly span: Span;
  readonly text: string;
}
