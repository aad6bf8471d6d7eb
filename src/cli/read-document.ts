import type { SplitPage } from '../dom/page-text.ts';
import { LEAD_LENGTH } from '../dom/read-page.ts';
import { segmentSentences } from '../text/segment.ts';
import { InputError } from './input-error.ts';
import { openPage } from './open-page.ts';
import { readSource } from './read-source.ts';

/** A sentence of a document; offsets are into the text file, or into a page's blocks joined by line breaks. */
export interface DocumentSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A document as the matcher sees it. */
export interface ReadDocument {
  readonly title: string;
  readonly lead: string;
  readonly language: string | null;
  /** In reading order, the title's first. */
  readonly sentences: readonly DocumentSentence[];
}

/** Reads a .txt or .html file, a web page, or the standard input. Throws `InputError` when it cannot be read. */
export async function readDocument(source: string): Promise<ReadDocument> {
  const read = await readSource(source);
  const { text, address } = read;
  if (address !== null || /\.html?$/i.test(source) || /^\s*<(?:!doctype|html)\b/i.test(text))
    return joinBlocks(openPage(read));
  if (source !== '-' && !/\.txt$/i.test(source)) {
    throw new InputError(`${source} is neither a web address nor a file that ends in .html or .txt.`);
  }
  return readPlain(text);
}

/** The first line with text is the title, every further line a block. */
function readPlain(text: string): ReadDocument {
  const sentences: DocumentSentence[] = [];
  const lines: string[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    lines.push(line.trim());
    for (const { start, end } of segmentSentences(line, null)) {
      sentences.push({ text: line.slice(start, end), start: index + start, end: index + end });
    }
  }
  const [title = '', ...blocks] = lines;
  return { title, lead: blocks.join(' ').slice(0, LEAD_LENGTH), language: null, sentences };
}

function joinBlocks(page: SplitPage): ReadDocument {
  const sentences: DocumentSentence[] = [];
  let offset = 0;
  for (const { text, sentences: spans } of page.blocks) {
    for (const { start, end } of spans) {
      sentences.push({ text: text.slice(start, end), start: offset + start, end: offset + end });
    }
    offset += text.length + 1;
  }
  return { title: page.title, lead: page.lead, language: page.language, sentences };
}
