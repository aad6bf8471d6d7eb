import { statedTitles } from './stated-titles.ts';

/** The page's title as its head states it, without the name of the site where that can be told; may be empty. */
export function statedTitle(document: Document): string {
  return statedTitles(document).titles[0] ?? '';
}
