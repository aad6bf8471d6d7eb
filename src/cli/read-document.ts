import type { SplitPage } from '../dom/page-text.ts';
import type { DocumentSentence, ReadDocument } from './document.ts';
import { InputError } from './input-error.ts';
import { openPage } from './open-page.ts';
import { readPlain } from './read-plain.ts';
import { readSource } from './read-source.ts';

/** What a page begins with, comments and declarations left aside. */
const PAGE_START = /^\s*(?:<(?:!--[\s\S]*?--|\?[^>]*)>\s*)*<(?:!doctype|html|head|body)\b/i;

/** Reads a .txt or .html file, a web page, or the standard input. Throws `InputError` when it cannot be read. */
export async function readDocument(source: string): Promise<ReadDocument> {
  const read = await readSource(source);
  const { text, address } = read;
  if (address !== null || /\.html?$/i.test(source) || PAGE_START.test(text))
    return joinBlocks(openPage(read));
  if (source !== '-' && !/\.txt$/i.test(source)) {
    throw new InputError(`${source} is neither a web address nor a file that ends in .html or .txt.`);
  }
  return readPlain(text);
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
  const { title, lead, language, verdicts } = page;
  return { title, lead, language, verdicts, sentences };
}
