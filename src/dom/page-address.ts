import { metaContent } from './meta-content.ts';

/** Where the page lives: its own address, else (a saved page, a frame without one) the one that it states; null when neither is known. */
export function pageAddress(document: Document): URL | null {
  const candidates = [
    document.URL,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaContent(document, 'meta[property="og:url"]'),
  ];
  for (const candidate of candidates) {
    const address = URL.parse(candidate ?? '');
    if (address !== null && /^https?:$/.test(address.protocol)) return address;
  }
  return null;
}
