/** A place that renders text: a Text node, or an element that renders as one break (`<br>`, `<hr>` in a run). */
export type Leaf = Text | Element;

/** Text that renders as one paragraph: consecutive inline content of one container, in reading order. */
export interface Block {
  /** The nearest block-level element (or shadow host) around the text. */
  readonly element: Element;
  /** `title` is the page's headline; everything else a reader would call the article is `prose`. */
  readonly kind: 'title' | 'prose';
  /** The Text nodes and line breaks that make up the paragraph. Hidden and ruby text is not among them. */
  readonly leaves: readonly Leaf[];
  /** Whether white space renders as it stands, as in `pre`. */
  readonly isPreformatted: boolean;
}
