import { tagOf } from './node-kinds.ts';

/** The nodes that render inside an element: those of its open shadow root, a slot's assigned ones, or its own. */
export function renderedChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (tagOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}
