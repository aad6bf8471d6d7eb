import { metaContent } from './meta-content.ts';

/** Primary language of the page in lower case (`en`), from `lang` or what replaces it; null when the page does not say. */
export function pageLanguage(document: Document): string | null {
  const root = document.documentElement;
  const stated =
    root?.getAttribute('lang') ||
    root?.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    metaContent(document, 'meta[http-equiv="content-language" i]') ||
    metaContent(document, 'meta[property="og:locale"]');
  const primary = /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(stated ?? '')?.[1];
  return primary === undefined ? null : primary.toLowerCase();
}
