import type { Span } from '../text/span.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/**
 * The DOM ranges of a span of a block's text, in its order: together they hold the span's characters and, collapsed
 * white space and breaks apart, nothing else. It takes more than one where text that is not read (hidden, ruby, a formula)
 * stands inside the span, or a shadow root begins or ends, across which no range can reach. Empty when the span holds no
 * text, or the page has changed it since it was read.
 */
export function toRanges({ text, pieces }: TextMap, { start, end }: Span): readonly Range[] {
  const inside = pieces.filter((piece) => piece.start < end && piece.end > start);
  if (!inside.every((piece) => holdsStill(piece, { text, start, end }))) return [];
  return groupTogether(inside).map(({ first, last }) => {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.end, end) - last.start);
    return range;
  });
}

/** The first and the last piece of a stretch that one range can cover. */
interface Stretch {
  readonly first: TextPiece;
  last: TextPiece;
}

function groupTogether(pieces: readonly TextPiece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const current = stretches[stretches.length - 1];
    if (current !== undefined && isNextTo(current.last, piece)) current.last = piece;
    else stretches.push({ first: piece, last: piece });
  }
  return stretches;
}

function isNextTo(before: TextPiece, after: TextPiece): boolean {
  if (before.node === after.node) return true;
  if (before.node.getRootNode() !== after.node.getRootNode()) return false;
  const between = before.node.ownerDocument.createRange();
  between.setStart(before.node, before.offset + before.end - before.start);
  between.setEnd(after.node, after.offset);
  return between.toString().trim() === '';
}

/** Whether the part of a span that stands in a piece is still there. */
function holdsStill(piece: TextPiece, { text, start, end }: Span & { readonly text: string }): boolean {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.end);
  const at = piece.offset - piece.start;
  const words = text.slice(from, to);
  const data = piece.node.data.slice(from + at, to + at);
  return data === words || data.replace(/[\t\n\r\f]/g, ' ') === words;
}
