import type { Surface } from './gallery-state.ts';

/** The style sheet of each surface, loaded when it is shown: those of whole pages would style each other. */
export const surfaceStyles: Record<Surface, () => Promise<{ readonly default: string }>> = {
  popover: () => import('../../ui/popover/popover.css?inline'),
  popup: () => import('../../ui/popup/popup.css?inline'),
  panel: () => import('../../ui/panel/panel.css?inline'),
  options: () => import('../../ui/options/options.css?inline'),
  disputes: () => import('../../ui/disputes/disputes.css?inline'),
  welcome: () => import('../../ui/welcome/welcome.css?inline'),
};
