import type { PageVerdict } from '../dom/fact-check/page-verdict.ts';

/** A sentence of a document; offsets are into the text file, or into a page's blocks joined by line breaks. */
export interface DocumentSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A document as the matcher sees it. */
export interface ReadDocument {
  readonly title: string;
  readonly lead: string;
  readonly language: string | null;
  /** What a page concludes that is itself a fact-check, of which nothing is read. */
  readonly verdicts: readonly PageVerdict[] | null;
  /** In reading order, the title's first. */
  readonly sentences: readonly DocumentSentence[];
}
