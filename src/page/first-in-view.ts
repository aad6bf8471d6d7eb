import type { ReadBlock } from '../dom/page-text.ts';

/** Position of the first block that is in view or below it, found in a dozen looks at rectangles; articles run downwards. */
export function firstInView(blocks: readonly ReadBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const above = (blocks[middle] as ReadBlock).element.getBoundingClientRect().bottom <= 0;
    if (above) low = middle + 1;
    else high = middle;
  }
  return low;
}
