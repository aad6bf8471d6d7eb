import { foldTitle } from './fold-title.ts';
import { isFullTitle } from './is-full-title.ts';
import { metaContent } from './meta-content.ts';

/** What the head of a page says that it is called. */
export interface StatedTitles {
  /** Its titles, without the name of the site where that can be told, the likeliest headline first. */
  readonly titles: readonly string[];
  /** What names the site and not the page, folded. */
  readonly sites: readonly string[];
}

/** What parts a page's own title from the name of its site. Chinese puts no spaces around it. */
const SEPARATOR = /\s+(?:[-–—·•»«:]|::)\s+|\s*[|｜]\s*|(?<=\p{sc=Han})\s*[-_]|[-_](?=\p{sc=Han})/u;
/** The last part is as likely the name of the site when it has fewer words. */
const WORDS_OF_LAST = 6;
/** A last part that is longer beside the first is the headline after the name of the site. */
const MOST_OF_SITE = 2;

/** The titles that the head of a page states: the one for those who share it, and its own. */
export function statedTitles(document: Document): StatedTitles {
  const site = foldTitle(metaContent(document, 'meta[property="og:site_name"]') ?? '');
  const shared = metaContent(document, 'meta[property="og:title"], meta[name="twitter:title"]') ?? '';
  const own = withoutSite((document.title ?? '').replace(/\s+/g, ' ').trim(), site);
  const parts = partsOf(own);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const titles = [withoutSite(shared, site), likeliest(own), own, first].filter((title) => title !== '');
  const folded = titles.map(foldTitle);
  const names = [site, last.length < first.length * MOST_OF_SITE ? foldTitle(last) : ''];
  return { titles, sites: names.filter((name) => !folded.includes(name)) };
}

function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter((part) => foldTitle(part) !== '');
}

/** Without a first or last part that is the name of the site as the page states it. */
function withoutSite(title: string, site: string): string {
  const parts = partsOf(title);
  const [first = '', second] = parts;
  const [before, last = ''] = parts.slice(-2);
  if (second === undefined || before === undefined) return title;
  if (foldTitle(last) === site)
    return title.slice(0, title.lastIndexOf(before, title.lastIndexOf(last) - 1) + before.length);
  return foldTitle(first) === site ? title.slice(title.indexOf(second, first.length)) : title;
}

/** The part that is the headline, or all of the title where that cannot be told. */
function likeliest(title: string): string {
  const parts = partsOf(title);
  const [first = ''] = parts;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  if (isFullTitle(first) && first.length >= longest.length / 2) return first;
  const words = longest === parts.at(-1) ? WORDS_OF_LAST : undefined;
  return isFullTitle(longest, words) ? longest : title;
}
