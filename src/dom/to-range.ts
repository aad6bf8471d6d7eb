import type { Span } from '../text/span.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/**
 * The DOM range of a span of a block's text; its `toString()` is the span's text but for collapsed white space
 * and breaks. Where the span crosses into a shadow root, which no range can, the range covers the longest part
 * that stands in one tree. Null when the span holds no text, or the page has changed it since it was read.
 */
export function toRange({ text, pieces }: TextMap, span: Span): Range | null {
  if (span.end <= span.start) return null;
  const inside = longestTree(pieces.filter(({ start, end }) => start < span.end && end > span.start));
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (first === undefined || last === undefined || !holdsStill(first, text) || !holdsStill(last, text))
    return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.end, span.end) - last.start);
  return range;
}

function holdsStill({ node, offset, start, end }: TextPiece, text: string): boolean {
  const data = node.data.slice(offset, offset + end - start);
  return data === text.slice(start, end) || data.replace(/[\t\n\r\f]/g, ' ') === text.slice(start, end);
}

function longestTree(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const trees = new Map<Node, TextPiece[]>();
  for (const piece of pieces) {
    const root = piece.node.getRootNode();
    trees.set(root, [...(trees.get(root) ?? []), piece]);
  }
  if (trees.size < 2) return pieces;
  const length = (tree: readonly TextPiece[]) => tree.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...trees.values()].reduce((best, tree) => (length(tree) > length(best) ? tree : best));
}
