import { isText } from '../dom/node-kinds.ts';
import type { Highlighter } from './highlighter.ts';
import type { MarkStyle } from './mark-style.ts';

/** Marks by wrapping text in `<mark>`, for browsers without the CSS Custom Highlight API. */
export function createElementHighlighter(): Highlighter {
  let wrapped: HTMLElement[] = [];
  const clear = (): void => {
    for (const mark of wrapped) mark.replaceWith(...mark.childNodes);
    wrapped = [];
  };
  return {
    paint(ranges) {
      clear();
      for (const { range, style } of ranges) {
        if (style.startsWith('current')) continue;
        const marks = wrapRange(range, style);
        wrapped.push(...marks);
        // Moving text out from under a range collapses it; it must go on covering the sentence.
        marks[0]?.firstChild && range.setStart(marks[0].firstChild, 0);
        const last = marks[marks.length - 1]?.firstChild as Text | undefined;
        if (last) range.setEnd(last, last.data.length);
      }
    },
    clear,
  };
}

function wrapRange(range: Range, style: MarkStyle): HTMLElement[] {
  return textParts(range).map((part) => {
    const mark = part.ownerDocument.createElement('mark');
    mark.className = `counterclaim-${style}`;
    part.replaceWith(mark);
    mark.append(part);
    return mark;
  });
}

/** The Text nodes of a range, split so that they hold nothing else. */
function textParts(range: Range): Text[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const root = range.commonAncestorContainer;
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  const nodes: Text[] = isText(root) ? [root] : [];
  while (walker.nextNode())
    if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  return nodes
    .map((node) => {
      const end = node === endContainer ? endOffset : node.data.length;
      const start = node === startContainer ? startOffset : 0;
      if (end < node.data.length) node.splitText(end);
      return start > 0 ? node.splitText(start) : node;
    })
    .filter((part) => part.data.trim() !== '');
}
