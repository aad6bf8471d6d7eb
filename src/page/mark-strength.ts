import type { PageSettings } from '../messages/protocol.ts';

const TAG = 'counterclaim-strength';

/**
 * Tells `marks.css` how strong the reader wants marks. A highlight takes no class and no inline style, so the rules look for
 * an empty element of ours at the end of the document; without one, marks are regular. `null` where there are none.
 */
export function showStrength(document: Document, strength: PageSettings['strength'] | null): void {
  const sign = document.querySelector(TAG);
  if (strength === null || strength === 'regular') {
    sign?.remove();
    return;
  }
  const shown = sign ?? document.documentElement.appendChild(document.createElement(TAG));
  shown.className = strength;
}
