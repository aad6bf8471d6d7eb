import type { PageText, ReadBlock } from '../dom/page-text.ts';
import type { Span } from '../text/span.ts';

/** One sentence of the page, where it stands, and what it says. */
export interface PageSentence {
  readonly block: ReadBlock;
  readonly span: Span;
  readonly text: string;
  /**
   * The sentence with the one before it in its block, on which it leans: what it is known by from one reading to the
   * next. The block before does not count, or whatever a live blog puts above an entry would have it sent again.
   */
  readonly key: string;
}

/** More than any article has; a page of 5 MB has about 50,000. */
export const MOST_SENTENCES = 20_000;

/** The sentences of a page in reading order, the first `MOST_SENTENCES` of them. */
export function listSentences({ blocks }: PageText): readonly PageSentence[] {
  const sentences: PageSentence[] = [];
  for (const block of blocks) {
    let before = '';
    for (const span of block.sentences) {
      if (sentences.length === MOST_SENTENCES) return sentences;
      const text = block.text.slice(span.start, span.end);
      sentences.push({ block, span, text, key: `${before}\n${text}` });
      before = text;
    }
  }
  return sentences;
}
