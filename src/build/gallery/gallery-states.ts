import type { GalleryState } from './gallery-state.ts';
import { popoverStates } from './states/popover-states.tsx';
import { popupStates } from './states/popup-states.tsx';

/** Every surface in every state that it was designed for. */
export const galleryStates: readonly GalleryState[] = [...popoverStates, ...popupStates];

/** Where the picture of a state is, and what its address ends in: `popup/search-filters`. */
export function stateKey({ surface, name }: Pick<GalleryState, 'surface' | 'name'>): string {
  return `${surface}/${name}`;
}
