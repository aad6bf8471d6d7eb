import { metaContent } from './meta-content.ts';

/** What parts a page's own title from the name of its site. */
const SITE_SEPARATOR = /\s+(?:[|\-–—·•»«:]|::)\s+/;

/** The page's title as its head states it, without the name of the site where that can be told; may be empty. */
export function statedTitle(document: Document): string {
  const shared = metaContent(document, 'meta[property="og:title"], meta[name="twitter:title"]');
  if (shared !== null) return shared;
  const title = (document.title ?? '').replace(/\s+/g, ' ').trim();
  const parts = title.split(SITE_SEPARATOR);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.split(' ').length >= 4 ? longest : title;
}
