import { browser } from 'wxt/browser';
import { openDispute } from '../../src/background/open-dispute.ts';
import { setMuted } from '../../src/storage/muted.ts';
import type { OptionsActions } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import { askForSite } from './ask-for-site.ts';
import { changeSettings, removeSite, restoreIgnored } from './change-choices.ts';
import { createFileActions } from './file-actions.ts';
import type { Settle } from './outcome.ts';
import { openShortcutSettings } from './read-shortcuts.ts';
import { saveBackup, saveSites } from './save-files.ts';

/** What the controls of the options page do; the outcome of each goes to `settle`. */
export function createActions(settle: Settle): OptionsActions {
  const done = (work: Promise<unknown>): void => settle(work.then(() => ({})));
  const copied = () => ({ notice: say('diagnostics_copied') });
  return {
    ...createFileActions(settle),
    changeSettings: (change) => settle(changeSettings(change)),
    addSite: (address, enabled) => settle(askForSite(address, enabled).then((problem) => ({ problem }))),
    removeSite: (hostname) => settle(removeSite(hostname)),
    setMuted: (kind, name, mute) => done(setMuted(kind, name, mute)),
    restoreIgnored: (kind, gone) => settle(restoreIgnored(kind, gone)),
    changeShortcuts: () => done(openShortcutSettings()),
    saveSites: () => done(saveSites()),
    saveBackup: () => done(saveBackup()),
    copy: (text) => settle(navigator.clipboard.writeText(text).then(copied)),
    openDisputes: () => done(openDispute()),
    openWelcome: () => done(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
  };
}
