import { browser } from 'wxt/browser';
import { originPattern } from '../../src/background/origin-pattern.ts';
import { readBackup } from '../../src/storage/backup.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { setMuted } from '../../src/storage/muted.ts';
import { settings } from '../../src/storage/settings.ts';
import { writeSiteList } from '../../src/storage/site-list.ts';
import { removeSiteRule, siteRules } from '../../src/storage/site-rules.ts';
import type { OptionsProps } from '../../src/ui/options/options.tsx';
import type { IgnoredView, OptionsActions, SettingsView } from '../../src/ui/options/options-view.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { say } from '../../src/ui/strings.ts';
import { askForEverySite, askForSite } from './ask-for-site.ts';
import { createFileActions } from './file-actions.ts';
import { openShortcutSettings } from './read-shortcuts.ts';

/** What to show after an action: why it did not work, or what came of it; nothing where the page itself shows it. */
export type Outcome = Partial<Pick<OptionsProps, 'problem' | 'notice' | 'pending'>>;

async function changeSettings(change: Partial<SettingsView>): Promise<Outcome> {
  if (change.scope === 'every-site' && !(await askForEverySite())) {
    return { problem: say('sites_denied_everywhere') };
  }
  await settings.update((known) => ({ ...known, ...change }));
  return {};
}

async function removeSite(hostname: string): Promise<Outcome> {
  await removeSiteRule(hostname);
  // The browser keeps its permission for the listed sites whatever we ask, and says so by refusing.
  await browser.permissions.remove({ origins: [originPattern(hostname)] }).catch(() => false);
  return {};
}

async function restoreIgnored(kind: keyof IgnoredView, gone: string): Promise<Outcome> {
  await ignored.update((known) => ({ ...known, [kind]: known[kind].filter((member) => member !== gone) }));
  return {};
}

async function saveSites(): Promise<Outcome> {
  const text = writeSiteList(await siteRules.read());
  saveFile({ name: 'counterclaim-sites.txt', type: 'text/plain', text });
  return {};
}

async function saveBackup(): Promise<Outcome> {
  const backup = await readBackup();
  const name = `counterclaim-backup-${backup.made.slice(0, 10)}.json`;
  saveFile({ name, type: 'application/json', text: `${JSON.stringify(backup, null, 2)}\n` });
  return {};
}

async function copy(text: string): Promise<Outcome> {
  await navigator.clipboard.writeText(text);
  return { notice: say('diagnostics_copied') };
}

const nothing = (): Outcome => ({});

/** What the controls of the options page do; the outcome of each goes to `settle`. */
export function createActions(settle: (action: Promise<Outcome>) => void): OptionsActions {
  return {
    ...createFileActions(settle),
    changeSettings: (change) => settle(changeSettings(change)),
    addSite: (address, enabled) => settle(askForSite(address, enabled).then((problem) => ({ problem }))),
    removeSite: (hostname) => settle(removeSite(hostname)),
    saveSites: () => settle(saveSites()),
    setMuted: (kind, name, mute) => settle(setMuted(kind, name, mute).then(nothing)),
    restoreIgnored: (kind, gone) => settle(restoreIgnored(kind, gone)),
    changeShortcuts: () => settle(openShortcutSettings().then(nothing)),
    saveBackup: () => settle(saveBackup()),
    copy: (text) => settle(copy(text)),
    openWelcome: () =>
      settle(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(nothing)),
  };
}
