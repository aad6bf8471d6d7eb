import { LONGEST_SELECTION } from '../messages/longest-selection.ts';
import { openSearch } from './open-search.ts';

/** Kept in memory alone: the worker that was just woken by the menu outlives the opening of the popup. */
let chosen: string | null = null;

/** Opens the search with a text; must run inside the click that asked for it. */
export function searchSelection(text: string, tabId: number): void {
  chosen = text.trim().slice(0, LONGEST_SELECTION);
  openSearch(tabId);
}

/** The text that was chosen last, once. */
export function takeSelection(): string | null {
  const text = chosen;
  chosen = null;
  return text;
}
