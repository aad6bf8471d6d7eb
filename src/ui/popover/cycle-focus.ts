const FOCUSABLE = 'a[href], button:not([disabled]), summary, input, select';

function isReachable(element: HTMLElement): boolean {
  const folded = element.parentElement?.closest('details:not([open])');
  return (
    !folded ||
    (element.localName === 'summary' &&
      element.parentElement === folded &&
      !folded.parentElement?.closest('details:not([open])'))
  );
}

/** Keeps Tab and Shift+Tab inside the container by going round; other steps are left to the browser. */
export function cycleFocus(container: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
  const root = container.getRootNode() as Document | ShadowRoot;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const leavesContainer = root.activeElement === edge || (event.shiftKey && root.activeElement === container);
  if (!leavesContainer) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
