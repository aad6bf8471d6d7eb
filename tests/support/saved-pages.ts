import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of another publisher with the article that a reader sees in it. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly expected: string;
}

/** The saved pages of a folder. They are other publishers' and no part of the project. */
export function readSavedPages(folder: string): readonly SavedPage[] {
  if (!existsSync(folder)) {
    throw new Error(
      'The saved pages are other publishers’ and no part of the project: put them into ../shared/pages, beside the ' +
        'project’s folder, each as a folder with source.html and expected.html.',
    );
  }
  const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');
  return readdirSync(folder).map((name) => ({
    name,
    html: read(name, 'source.html'),
    expected: expectedText(read(name, 'expected.html')),
  }));
}

/** The expectation without what a reader of prose does not count: code, scripts and forms. */
function expectedText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const remove = (selector: string): string => {
    for (const element of document.querySelectorAll(selector)) element.remove();
    return document.body.textContent ?? '';
  };
  const all = remove('script, style, form, svg, math, noscript');
  const withoutCode = remove('pre');
  // A document that stands in `pre` as a whole is a text, not code.
  return withoutCode.length < all.length / 2 ? all : withoutCode;
}
