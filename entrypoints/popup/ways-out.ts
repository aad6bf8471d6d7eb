import { browser } from 'wxt/browser';
import { openDispute } from '../../src/background/open-dispute.ts';
import { openPanel } from '../../src/background/open-panel.ts';
import type { PopupActions } from '../../src/ui/popup/popup-view.ts';
import type { PopupContext } from './popup-context.ts';

type WaysOut = Pick<PopupActions, 'openPanel' | 'openDispute' | 'openOptions'>;

/** What opens another surface, for which the popup makes room. */
export function createWaysOut({ tabId, report }: PopupContext): WaysOut {
  const leave = (opening: Promise<unknown>): void => void opening.then(() => window.close(), report);
  return {
    openPanel: () => leave(openPanel(tabId)),
    openDispute: (dispute) => leave(openDispute(dispute)),
    openOptions: () => leave(browser.runtime.openOptionsPage()),
  };
}
