import type { Highlighter, PaintedRange } from './highlighter.ts';
import type { MarkStyle } from './mark-style.ts';

const nameOf = (style: MarkStyle): string => `counterclaim-${style}`;

/**
 * Marks by CSS.highlights, which the page shares: names carry our prefix, and every painting registers anew,
 * since a page can clear the registry.
 */
export function createCssHighlighter(view: Window & typeof globalThis): Highlighter {
  const { highlights } = view.CSS;
  const painted = new Set<MarkStyle>();
  const clear = (): void => {
    for (const style of painted) highlights.delete(nameOf(style));
    painted.clear();
  };
  return {
    paint(ranges) {
      clear();
      for (const [style, group] of groupByStyle(ranges)) {
        const highlight = new view.Highlight(...group);
        highlight.priority = style.startsWith('current') ? 1 : 0;
        highlights.set(nameOf(style), highlight);
        painted.add(style);
      }
    },
    clear,
  };
}

function groupByStyle(ranges: readonly PaintedRange[]): Map<MarkStyle, Range[]> {
  const groups = new Map<MarkStyle, Range[]>();
  for (const { range, style } of ranges) {
    const group = groups.get(style);
    if (group === undefined) groups.set(style, [range]);
    else group.push(range);
  }
  return groups;
}
