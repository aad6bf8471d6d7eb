import type { Region } from './region.ts';

const NAMED_BY = ['class', 'itemprop', 'rel'];
const NAMES = /(?:^|[\s_-])(?:authors?|bio|byline|contributors?|dateline|writer)(?:$|[\s_-])/i;

/** Whether a region is named as a byline or a note on the author, whose sentences are not the article's. */
export function isByline(region: Region): boolean {
  region.isByline ??= NAMED_BY.some((name) => NAMES.test(region.element.getAttribute(name) ?? ''));
  return region.isByline;
}
