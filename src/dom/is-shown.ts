/**
 * Whether an element is rendered, style sheets considered. The browser brings the page's styles up to date to answer, so only
 * the few elements with marks are asked about; a document that no browser made says yes to all.
 */
export function isShown(element: Element): boolean {
  const { checkVisibility }: Partial<Element> = element;
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}
