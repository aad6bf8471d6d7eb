import { browser } from 'wxt/browser';
import { originPattern } from '../../src/background/origin-pattern.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { settings } from '../../src/storage/settings.ts';
import { removeSiteRule } from '../../src/storage/site-rules.ts';
import type { OptionsActions, SettingsView } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import { askForEverySite, askForSite } from './ask-for-site.ts';

async function changeSettings(change: Partial<SettingsView>): Promise<string | null> {
  if (change.scope === 'every-site' && !(await askForEverySite())) return say('sites_denied_everywhere');
  await settings.update((known) => ({ ...known, ...change }));
  return null;
}

async function removeSite(hostname: string): Promise<null> {
  await removeSiteRule(hostname);
  // The browser keeps its permission for the listed sites whatever we ask, and says so by refusing.
  await browser.permissions.remove({ origins: [originPattern(hostname)] }).catch(() => false);
  return null;
}

async function restore(list: 'disputes' | 'matches', gone: string): Promise<null> {
  await ignored.update((known) => ({ ...known, [list]: known[list].filter((member) => member !== gone) }));
  return null;
}

/** What the controls of the options page do; after each, its problem or null goes to `report`. */
export function createActions(report: (problem: string | null) => void): OptionsActions {
  const settle = (change: Promise<string | null>): void =>
    void change.then(report, (error: Error) => report(say('problem_unexpected', error.message)));
  return {
    changeSettings: (change) => settle(changeSettings(change)),
    addSite: (address, enabled) => settle(askForSite(address, enabled)),
    removeSite: (hostname) => settle(removeSite(hostname)),
    restoreDispute: (gone) => settle(restore('disputes', gone)),
    restoreMatch: (gone) => settle(restore('matches', gone)),
  };
}
