import type { Region } from './region.ts';

const NAMES = /(?:^|[\s_-])(?:authors?|bio|byline|contributors?|dateline|writer)(?:$|[\s_-])/i;

/** Whether a region is named as a byline or a note on the author, whose sentences are not the article's. */
export function isByline(region: Region): boolean {
  region.isByline ??= isNamedSo(region.element);
  return region.isByline;
}

function isNamedSo(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const names = ['class', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '');
  return NAMES.test(names.join(' '));
}
