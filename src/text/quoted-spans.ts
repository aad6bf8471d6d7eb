import type { Span } from './span.ts';

/** What stands between two double quotation marks of any language, without the marks. */
const QUOTED =
  /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u00ab\u00bb]/gu;

/** The parts of a text that it quotes, in order; single quotation marks are not told from apostrophes. */
export function quotedSpans(text: string): Span[] {
  return Array.from(text.matchAll(QUOTED), ({ index, 1: inside = '' }) => ({
    start: index + 1,
    end: index + 1 + inside.length,
  }));
}
