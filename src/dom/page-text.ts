import type { Span } from '../text/span.ts';
import type { PageVerdict } from './fact-check/page-verdict.ts';
import type { TextMap } from './text-map.ts';

/** A block as read: its text, and the way back into the DOM. */
export interface ReadBlock extends TextMap {
  /** The nearest block-level element (or shadow host) around the text. */
  readonly element: Element;
  /** `title` is the page's headline; everything else a reader would call the article is `prose`. */
  readonly kind: 'title' | 'prose';
}

/** A block with its sentences. */
export interface SplitBlock extends ReadBlock {
  /** In reading order; spans of `text`. */
  readonly sentences: readonly Span[];
}

/** What was read of a page. */
export interface PageText {
  /** The headline as shown, else the title that the page states; may be empty. */
  readonly title: string;
  /** The beginning of the article, at most 2,000 characters; says what the page is about. */
  readonly lead: string;
  /** Primary language subtag, or null when the page does not say. */
  readonly language: string | null;
  /** What the page concludes when it is itself a fact-check, of which nothing is read; null for every other page. */
  readonly verdicts: readonly PageVerdict[] | null;
  /** In reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Whether the page is so large that its end was not looked at. */
  readonly isCut: boolean;
  /** The open shadow roots of the page, whose changes do not show at the document. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Custom elements without one, which may get one yet; no change of the document tells of it. */
  readonly rootless: readonly Element[];
}

/** What was read of a page, sentence by sentence. */
export interface SplitPage extends PageText {
  readonly blocks: readonly SplitBlock[];
}
