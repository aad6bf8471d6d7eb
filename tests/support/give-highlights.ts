/** As much of the CSS Custom Highlight API as the page uses. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}

/** Gives a document of a DOM without layout the browser’s registry of highlights. */
export function giveHighlights(document: Document): Document {
  const view = document.defaultView as Window;
  Object.defineProperties(view, {
    Highlight: { value: FakeHighlight },
    CSS: { value: { highlights: new Map<string, FakeHighlight>() } },
  });
  return document;
}

/** The texts that are marked in a document, in the order of their styles. */
export function highlighted(document: Document): readonly string[] {
  const { highlights } = (document.defaultView as Window & typeof globalThis).CSS;
  return [...highlights.values()].flatMap((highlight) => [...highlight].map(String));
}
