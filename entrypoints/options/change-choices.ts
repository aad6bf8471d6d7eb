import { browser } from 'wxt/browser';
import { originPattern } from '../../src/background/origin-pattern.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { settings } from '../../src/storage/settings.ts';
import { removeSiteRule } from '../../src/storage/site-rules.ts';
import type { IgnoredView, SettingsView } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import { askForEverySite } from './ask-for-site.ts';
import type { Outcome } from './outcome.ts';

export async function changeSettings(change: Partial<SettingsView>): Promise<Outcome> {
  if (change.scope === 'every-site' && !(await askForEverySite())) {
    return { problem: say('sites_denied_everywhere') };
  }
  await settings.update((known) => ({ ...known, ...change }));
  // Drawn with the old settings once more, a radio button would jump back, and miss the next arrow key.
  return { settings: await settings.read() };
}

export async function removeSite(hostname: string): Promise<Outcome> {
  await removeSiteRule(hostname);
  // The browser keeps its permission for the listed sites whatever we ask, and says so by refusing.
  await browser.permissions.remove({ origins: [originPattern(hostname)] }).catch(() => false);
  return {};
}

export async function restoreIgnored(kind: keyof IgnoredView, gone: string): Promise<Outcome> {
  await ignored.update((known) => ({ ...known, [kind]: known[kind].filter((member) => member !== gone) }));
  return {};
}
