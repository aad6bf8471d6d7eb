import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** A document as the command line has it: no layout, no ranges. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** A document with ranges, shadow roots and a window. */
export function openPage(html: string): Document {
  const window = new Window({ url: 'https://news.example/story' });
  window.document.write(html);
  return window.document as unknown as Document;
}
