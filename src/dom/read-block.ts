import type { Leaf } from './leaf.ts';
import { isText } from './node-kinds.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/** White space that a browser collapses, where that changes anything; the no-break space stays. */
const COLLAPSED = /[ \t\n\r\f]*[\t\n\r\f][ \t\n\r\f]*| {2,}/g;
const UNEVEN = /[\t\n\r\f]| {2}/;
/** A longer paragraph is cut here: nobody reads it, and 10 MB in one node must not hold up the page. */
const MAX_LENGTH = 100_000;

/** Text that renders as one paragraph: consecutive inline content of one container, in reading order. */
export interface Paragraph {
  /** The Text nodes and line breaks that make it up. Hidden and ruby text is not among them. */
  readonly leaves: readonly Leaf[];
  /** Whether white space renders as it stands, as in `pre`. */
  readonly isPreformatted: boolean;
}

/** A block's text while it is put together. */
interface Draft {
  readonly parts: string[];
  readonly pieces: TextPiece[];
  length: number;
}

/**
 * Text of a block as it renders, with the way back into the DOM: white space collapsed across elements,
 * `<br>` as a line feed, everything else (soft hyphens too) as it stands.
 */
export function readBlock({ leaves, isPreformatted }: Paragraph): TextMap {
  const draft: Draft = { parts: [], pieces: [], length: 0 };
  for (const leaf of leaves) {
    if (!isText(leaf)) addBreak(draft);
    else if (isPreformatted) addPiece(draft, leaf, { from: 0, words: leaf.data.slice(0, room(draft)) });
    else addCollapsed(draft, leaf);
  }
  dropTrailingSpace(draft);
  return { text: draft.parts.join(''), pieces: draft.pieces };
}

function addCollapsed(draft: Draft, node: Text): void {
  const data = node.data.slice(0, room(draft));
  let from = isAtSpace(draft) && data.startsWith(' ') ? 1 : 0;
  // Most text is written as it renders.
  const spaces = UNEVEN.test(data) ? data.matchAll(COLLAPSED) : [];
  for (const { 0: space, index } of spaces) {
    addPiece(draft, node, { from, words: data.slice(from, index) });
    if (!isAtSpace(draft)) addPiece(draft, node, { from: index, words: ' ' });
    from = index + space.length;
  }
  addPiece(draft, node, { from, words: from === 0 ? data : data.slice(from) });
}

/** Adds words that stand from an offset on, unit for unit, in a node. */
function addPiece(draft: Draft, node: Text, { from, words }: { from: number; words: string }): void {
  if (words === '') return;
  draft.pieces.push({ start: draft.length, end: draft.length + words.length, node, offset: from });
  draft.parts.push(words);
  draft.length += words.length;
}

function addBreak(draft: Draft): void {
  dropTrailingSpace(draft);
  if (draft.length === 0) return;
  draft.parts.push('\n');
  draft.length++;
}

/** Drops a space or breaks at the end, which do not render. */
function dropTrailingSpace(draft: Draft): void {
  while (draft.length > 0 && isAtSpace(draft)) {
    const part = draft.parts.pop() as string;
    draft.length--;
    if (part === '\n') continue;
    const piece = draft.pieces.pop() as TextPiece;
    if (part.length === 1) continue;
    draft.parts.push(part.slice(0, -1));
    draft.pieces.push({ ...piece, end: piece.end - 1 });
  }
}

function isAtSpace({ parts }: Draft): boolean {
  const last = parts.at(-1);
  return last === undefined || last.endsWith(' ') || last === '\n';
}

function room({ length }: Draft): number {
  return Math.max(0, MAX_LENGTH - length);
}
