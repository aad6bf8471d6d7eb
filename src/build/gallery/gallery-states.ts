import type { GalleryState } from './gallery-state.ts';
import { disputesStates } from './states/disputes-states.tsx';
import { optionsStates } from './states/options-states.tsx';
import { pageStates } from './states/page-states.tsx';
import { panelStates } from './states/panel-states.tsx';
import { popoverStates } from './states/popover-states.tsx';
import { popupStates } from './states/popup-states.tsx';
import { welcomeStates } from './states/welcome-states.tsx';

/** Every surface in every state that it was designed for. */
export const galleryStates: readonly GalleryState[] = [
  ...pageStates,
  ...popoverStates,
  ...popupStates,
  ...panelStates,
  ...optionsStates,
  ...welcomeStates,
  ...disputesStates,
];

/** What the address of a state ends in: `popup/search-filters`. */
export function stateKey({ surface, name }: Pick<GalleryState, 'surface' | 'name'>): string {
  return `${surface}/${name}`;
}
