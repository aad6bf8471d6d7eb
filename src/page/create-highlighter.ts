import { createCssHighlighter } from './css-highlighter.ts';
import { createElementHighlighter } from './element-highlighter.ts';
import type { Highlighter } from './highlighter.ts';

/** The highlighter that the browser allows: the CSS Custom Highlight API leaves the page's DOM alone. */
export function createHighlighter(document: Document): Highlighter {
  const view = document.defaultView as Window & typeof globalThis;
  const hasApi = typeof view.Highlight === 'function' && view.CSS?.highlights !== undefined;
  return hasApi ? createCssHighlighter(view) : createElementHighlighter();
}
