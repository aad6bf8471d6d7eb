import type { Highlighter, PaintedRange } from './highlighter.ts';
import type { MarkStyle } from './mark-style.ts';

/** What was painted in one style. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

const nameOf = (style: MarkStyle): string => `counterclaim-${style}`;

/**
 * Marks by CSS.highlights, which the page shares: names carry our prefix, and whatever the page cleared is registered anew. What
 * stands as it should is left alone, since every change has the browser look at the styles of the page and paint a frame.
 */
export function createCssHighlighter(view: Window & typeof globalThis): Highlighter {
  const { highlights } = view.CSS;
  const painted = new Map<MarkStyle, Painted>();
  const remove = (style: MarkStyle): void => {
    highlights.delete(nameOf(style));
    painted.delete(style);
  };
  const clear = (): void => [...painted.keys()].forEach(remove);
  return {
    paint(ranges) {
      const groups = groupByStyle(ranges);
      for (const style of painted.keys()) if (!groups.has(style)) remove(style);
      for (const [style, group] of groups) {
        const shown = painted.get(style);
        if (shown && highlights.get(nameOf(style)) === shown.highlight && holdsSame(shown, group)) continue;
        const highlight = new view.Highlight(...group);
        highlight.priority = style.startsWith('current') ? 1 : 0;
        highlights.set(nameOf(style), highlight);
        painted.set(style, { highlight, ranges: group });
      }
    },
    clear,
  };
}

/**
 * Whether what is painted covers these ranges and no others; its own have followed what the page changed. They are not asked of the
 * highlight, which Firefox lets no content script go through.
 */
function holdsSame({ highlight, ranges }: Painted, wanted: readonly Range[]): boolean {
  return highlight.size === wanted.length && ranges.every((range, at) => isSame(range, wanted[at] as Range));
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
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
