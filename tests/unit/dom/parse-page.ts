import { Window } from 'happy-dom';

/** A document as the command line has it: no layout, no ranges. */
export { parsePage } from '../../../src/cli/parse-page.ts';

/** A document with ranges, shadow roots and a window. */
export function openPage(html: string): Document {
  const window = new Window({ url: 'https://news.example/story' });
  window.document.write(html);
  return window.document as unknown as Document;
}
