import type { Surface } from './gallery-state.ts';

/** A style sheet as text. */
type Sheet = Promise<{ readonly default: string }>;

/** The style sheets of each surface, loaded when it is shown: those of whole pages would style each other. */
export const surfaceStyles: Record<Surface, () => readonly Sheet[]> = {
  page: () => [import('../../page/marks.css?inline')],
  popover: () => [import('../../ui/popover/popover.css?inline')],
  popup: () => [base(), import('../../ui/popup/popup.css?inline')],
  panel: () => [base(), import('../../ui/panel/panel.css?inline')],
  options: () => [base(), import('../../ui/options/options.css?inline')],
  disputes: () => [base(), import('../../ui/disputes/disputes.css?inline')],
  welcome: () => [import('../../ui/welcome/welcome.css?inline')],
};

/** What every page links before its own. */
function base(): Sheet {
  return import('../../ui/page.css?inline');
}
