import { createCssHighlighter } from './css-highlighter.ts';
import type { Highlighter } from './highlighter.ts';
import { createKnownMatches, type KnownMatches } from './known-matches.ts';

/** What outlasts a page's stay in the back/forward cache, so that it comes back marked and nothing is asked again. */
export interface PageMemory {
  readonly highlighter: Highlighter;
  readonly known: KnownMatches;
}

export function createPageMemory(document: Document): PageMemory {
  const view = document.defaultView as Window & typeof globalThis;
  return { highlighter: createCssHighlighter(view), known: createKnownMatches() };
}
