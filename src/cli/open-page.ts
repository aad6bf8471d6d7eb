import type { SplitPage } from '../dom/page-text.ts';
import { readPage } from '../dom/read-page.ts';
import { parsePage } from './parse-page.ts';
import type { Source } from './read-source.ts';

/** Reads a page as the extension does. */
export function openPage({ text, address }: Source): SplitPage {
  const document = parsePage(text);
  if (address !== null) Object.defineProperty(document, 'URL', { value: address });
  return readPage(document);
}
