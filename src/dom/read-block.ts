import type { Block } from './block.ts';
import { isText } from './node-kinds.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/** White space that a browser collapses; the no-break space stays. */
const COLLAPSED = /[ \t\n\r\f]+/g;
/** A longer paragraph is cut here: nobody reads it, and 10 MB in one node must not hold up the page. */
const MAX_LENGTH = 100_000;

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
export function readBlock({ leaves, isPreformatted }: Pick<Block, 'leaves' | 'isPreformatted'>): TextMap {
  const draft: Draft = { parts: [], pieces: [], length: 0 };
  for (const leaf of leaves) {
    if (!isText(leaf)) addBreak(draft);
    else if (isPreformatted) addPiece(draft, leaf, { from: 0, to: Math.min(leaf.data.length, room(draft)) });
    else addCollapsed(draft, leaf);
  }
  dropTrailingSpace(draft);
  return { text: draft.parts.join(''), pieces: draft.pieces };
}

function addCollapsed(draft: Draft, node: Text): void {
  const data = node.data.slice(0, room(draft));
  let from = 0;
  for (const { 0: space, index } of data.matchAll(COLLAPSED)) {
    addPiece(draft, node, { from, to: index });
    if (!isAtSpace(draft)) addPiece(draft, node, { from: index, to: index + 1, as: ' ' });
    from = index + space.length;
  }
  addPiece(draft, node, { from, to: data.length });
}

function addPiece(
  draft: Draft,
  node: Text,
  { from, to, as }: { from: number; to: number; as?: string },
): void {
  if (to <= from) return;
  const { length } = draft;
  draft.pieces.push({ start: length, end: length + to - from, node, offset: from });
  draft.parts.push(as ?? node.data.slice(from, to));
  draft.length += to - from;
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
    const isBreak = draft.parts.pop() === '\n';
    if (!isBreak) draft.pieces.pop();
    draft.length--;
  }
}

function isAtSpace({ parts }: Draft): boolean {
  const last = parts.at(-1);
  return last === undefined || last === ' ' || last === '\n';
}

function room({ length }: Draft): number {
  return Math.max(0, MAX_LENGTH - length);
}
