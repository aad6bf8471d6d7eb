import { parseHTML } from 'linkedom';
import { readPage } from '../dom/read-page.ts';
import { segmentSentences } from '../text/segment.ts';
import { InputError } from './input-error.ts';
import { readInput } from './read-input.ts';

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

const LEAD_LENGTH = 2000;

/** Reads a .txt or .html file, a web page, or the standard input. Throws `InputError` when it cannot be read. */
export async function readDocument(source: string): Promise<ReadDocument> {
  if (/^https?:\/\//i.test(source)) return readHtml(await download(source));
  const text = await readInput(source);
  if (/\.html?$/i.test(source) || /^\s*<(?:!doctype|html)\b/i.test(text)) return readHtml(text);
  if (source !== '-' && !/\.txt$/i.test(source)) {
    throw new InputError(`${source} is neither a web address nor a file that ends in .html or .txt.`);
  }
  return readPlain(text);
}

async function download(address: string): Promise<string> {
  const response = await fetch(address).catch((cause: Error) => {
    throw new InputError(`Cannot open ${address}: ${cause.message}.`);
  });
  if (!response.ok) throw new InputError(`Cannot open ${address}: the server answered ${response.status}.`);
  return response.text();
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

function readHtml(html: string): ReadDocument {
  const { document } = parseHTML(html);
  const page = readPage(document as unknown as Document);
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
