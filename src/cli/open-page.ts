import { parseHTML } from 'linkedom';
import type { SplitPage } from '../dom/page-text.ts';
import { readPage } from '../dom/read-page.ts';

/** Reads a page as the extension does. A page from the web has its address, a file none. */
export function openPage(html: string, address?: string): SplitPage {
  const document = parseHTML(html).document as unknown as Document;
  if (address !== undefined) Object.defineProperty(document, 'URL', { value: address });
  return readPage(document);
}
