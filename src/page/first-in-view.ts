import type { PageSentence } from './page-sentence.ts';

/** Position of the first sentence that is in view or below it, found in a dozen looks at rectangles; articles run downwards. */
export function firstInView(sentences: readonly PageSentence[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const above = (sentences[middle] as PageSentence).block.element.getBoundingClientRect().bottom <= 0;
    if (above) low = middle + 1;
    else high = middle;
  }
  return low;
}
