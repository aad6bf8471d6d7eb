/**
 * Gives the focus to an element that has just been rendered once it is painted: before, Firefox has not yet told assistive
 * technology of it, and on a busy machine went on telling of the page, one time in a hundred.
 */
export function focusOncePainted(element: HTMLElement | null): void {
  const view = element?.ownerDocument.defaultView;
  // The frame that paints it is the next one; what it paints is told of before the one after it.
  view?.requestAnimationFrame(() => view.requestAnimationFrame(() => element?.focus()));
}
