const FOCUSABLE = 'a[href], button:not([disabled]), summary, input, select';

/** Keeps Tab and Shift+Tab inside the container by going round; other steps are left to the browser. */
export function cycleFocus(container: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const controls = [...container.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const stops = controls.filter((control) => control.checkVisibility());
  const [edge, opposite] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const focused = (container.getRootNode() as Document | ShadowRoot).activeElement;
  if (focused !== edge && !(event.shiftKey && focused === container)) return;
  event.preventDefault();
  opposite?.focus();
}
