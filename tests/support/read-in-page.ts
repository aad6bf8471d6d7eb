import { readPage } from '../../src/dom/read-page.ts';
import { toRanges } from '../../src/dom/to-ranges.ts';

/** What our reader makes of a real browser's document. */
export interface ReadInPage {
  /** The prose that was read, a line to each block. */
  readonly prose: string;
  readonly sentences: number;
  /** Sentences whose ranges hold anything but the sentence, as [sentence, text of the ranges], white space apart. */
  readonly inexact: readonly (readonly [string, string])[];
  /** Blocks whose sentences leave out more than white space. */
  readonly incomplete: readonly string[];
}

const solid = (text: string): string => text.replace(/\s+/g, '');

/** Reads the document that this runs in, and holds every sentence against its place in the DOM. */
export function readInPage(): ReadInPage {
  const { blocks } = readPage(document);
  const inexact: [string, string][] = [];
  const incomplete: string[] = [];
  let count = 0;
  for (const block of blocks) {
    const texts = block.sentences.map(({ start, end }) => block.text.slice(start, end));
    count += texts.length;
    if (solid(texts.join('')) !== solid(block.text)) incomplete.push(block.text);
    for (const [index, span] of block.sentences.entries()) {
      const text = texts[index] as string;
      const shown = toRanges(block, span).join('');
      if (solid(shown) !== solid(text)) inexact.push([text, shown]);
    }
  }
  const prose = blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  return { prose: prose.join('\n'), sentences: count, inexact, incomplete };
}
