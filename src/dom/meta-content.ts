/** Content of the first meta element that fits the selector, or null. */
export function metaContent(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content')?.trim() || null;
}
