import { browser } from 'wxt/browser';
import { sendMessage } from '../messages/messenger.ts';
import type { PageCommand } from '../messages/protocol.ts';
import { openPanel } from './open-panel.ts';
import { openSearch } from './open-search.ts';
import { readSiteState, switchSite } from './site-state.ts';

const pageCommands: readonly string[] = [
  'next-mark',
  'previous-mark',
  'open-mark',
  'hide-marks',
] satisfies PageCommand[];

/** Answers the browser's keyboard shortcuts, which the manifest suggests and the reader may change. */
export function startCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') void openPanel(tab.id);
    else if (command === 'switch-site') void toggleSite(tab.id);
    else if (isPageCommand(command)) void runOnPage(tab.id, command);
  });
}

function isPageCommand(command: string): command is PageCommand {
  return pageCommands.includes(command);
}

function runOnPage(tabId: number, command: PageCommand): Promise<void> {
  // A page in which nothing of ours runs has no marks to act on.
  return sendMessage('pageCommand', command, tabId).catch(() => undefined);
}

/** Switches the site of a tab; one that the browser does not permit can only be asked for in the popup. */
async function toggleSite(tabId: number): Promise<void> {
  const { hostname, permitted, enabled } = await readSiteState(tabId);
  if (hostname === null || !permitted) openSearch(tabId);
  else await switchSite(tabId, hostname, !enabled);
}
