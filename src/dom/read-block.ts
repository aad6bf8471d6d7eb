import type { Block } from './block.ts';
import { isText } from './node-kinds.ts';
import type { TextMap, TextPiece } from './text-map.ts';

/** White space that a browser collapses; the no-break space stays. */
const COLLAPSED = /[ \t\n\r\f]+/g;
/** A longer paragraph is cut here: nobody reads it, and 10 MB in one node must not hold up the page. */
const MAX_LENGTH = 100_000;

/**
 * Text of a block as it renders, with the way back into the DOM: white space collapsed across elements,
 * `<br>` as a line feed, everything else (soft hyphens too) as it stands.
 */
export function readBlock(block: Pick<Block, 'leaves'>): TextMap {
  const pieces: TextPiece[] = [];
  let text = '';
  const add = (node: Text, from: number, to: number) => {
    if (to <= from) return;
    pieces.push({ start: text.length, end: text.length + to - from, node, offset: from });
    text += node.data.slice(from, to);
  };
  const addSpace = (node: Text, at: number) => {
    if (text === '' || text.endsWith(' ') || text.endsWith('\n')) return;
    pieces.push({ start: text.length, end: text.length + 1, node, offset: at });
    text += ' ';
  };
  for (const leaf of block.leaves) {
    if (!isText(leaf)) {
      text = trimEnd(text, pieces);
      if (text !== '') text += '\n';
      continue;
    }
    const data = leaf.data.slice(0, MAX_LENGTH - text.length);
    let from = 0;
    for (const { 0: space, index } of data.matchAll(COLLAPSED)) {
      add(leaf, from, index);
      addSpace(leaf, index);
      from = index + space.length;
    }
    add(leaf, from, data.length);
  }
  return { text: trimEnd(text, pieces), pieces };
}

/** Drops a space or break at the end, which does not render. */
function trimEnd(text: string, pieces: TextPiece[]): string {
  const end = text.trimEnd().length === text.length ? text.length : text.replace(/[ \n]+$/, '').length;
  while (pieces.length > 0 && (pieces[pieces.length - 1] as TextPiece).start >= end) pieces.pop();
  return text.slice(0, end);
}
