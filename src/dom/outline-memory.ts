import { isElement } from './node-kinds.ts';
import type { PageOutline } from './region.ts';

/**
 * What is known of a page that is read again and again: its last outline, and which elements have changed since. It is told of every
 * change of the page, also while an outline is being made.
 */
export interface OutlineMemory {
  /** Begins an outline; returns the last one, if there is one that was completed. */
  begin(): PageOutline | null;
  complete(outline: PageOutline): void;
  /** Whether anything has changed in an element since the last outline was begun. */
  hasChanged(element: Element): boolean;
  /** Takes note that nodes have changed, and with them all that they stand in. */
  forgetAround(nodes: Iterable<Node>): void;
  /** Takes note that an element was taken out: nothing tells of its changes any more. */
  forgetInside(element: Element): void;
  /** Forgets everything. */
  clear(): void;
  /** Takes note that changes in shadow roots are told of from now on. */
  follow(roots: readonly ShadowRoot[]): void;
  isFollowed(root: ShadowRoot): boolean;
}

/** Makes a memory that knows nothing yet. It holds the nodes of one outline. */
export function createOutlineMemory(): OutlineMemory {
  const followed = new WeakSet<ShadowRoot>();
  /** Elements that changed since the last outline was begun, before this one and now. */
  let before = new WeakSet<Element>();
  let now = new WeakSet<Element>();
  let last: PageOutline | null = null;
  /** Whether everything was forgotten while the outline was being made. */
  let isVoid = false;
  return {
    begin() {
      const outline = last;
      last = null;
      before = now;
      now = new WeakSet();
      isVoid = false;
      return outline;
    },
    complete(outline) {
      last = isVoid ? null : outline;
    },
    hasChanged: (element) => isVoid || before.has(element) || now.has(element),
    forgetAround(nodes) {
      const seen = new Set<Element>();
      for (const node of nodes) {
        const element = isElement(node) ? node : node.parentElement;
        for (let at = element; at !== null && !seen.has(at); at = at.parentElement) {
          seen.add(at);
          now.add(at);
        }
      }
    },
    forgetInside(element) {
      now.add(element);
      for (const inner of element.querySelectorAll('*')) now.add(inner);
    },
    clear() {
      last = null;
      isVoid = true;
    },
    follow(roots) {
      for (const root of roots) followed.add(root);
    },
    isFollowed: (root) => followed.has(root),
  };
}
