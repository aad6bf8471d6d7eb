import { browser } from 'wxt/browser';
import { settings } from '../storage/settings.ts';
import { removeSiteRule, setSiteRule, siteRules } from '../storage/site-rules.ts';
import { createQueue } from './create-queue.ts';
import { listedPatterns } from './listed-sites.ts';
import { coversEverySite, patternHostname } from './origin-pattern.ts';
import { registerPageScript } from './page-script.ts';
import { readOpenTabs } from './read-open-tabs.ts';

/** Keeps the sites that the reader granted, beyond the listed ones, in step with what the browser runs there. */
export function startGrantedSites(): void {
  browser.runtime.onInstalled.addListener(() => void registerGrantedSites().then(readOpenTabs));
  browser.runtime.onStartup.addListener(() => void registerGrantedSites());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void welcomeSites(withoutListed(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void dismissSites(withoutListed(origins)));
}

/**
 * A granted host is read from then on. The rule is written here, and not by the popup that asked,
 * because Firefox may close the popup while its permission prompt is open.
 */
async function welcomeSites(origins: string[]): Promise<void> {
  for (const hostname of hostnamesOf(origins)) await setSiteRule({ hostname, enabled: true });
  await registerGrantedSites();
  await readOpenTabs(origins);
}

async function dismissSites(origins: string[]): Promise<void> {
  for (const hostname of hostnamesOf(origins)) await removeSiteRule(hostname);
  await registerGrantedSites();
}

function hostnamesOf(origins: string[]): string[] {
  return origins.map(patternHostname).filter((hostname) => hostname !== null);
}

function withoutListed(origins: string[]): string[] {
  return origins.filter((origin) => !listedPatterns().has(origin));
}

/** The browser refuses to register the same script twice, which two at once would try. */
const enqueue = createQueue();

/** Has the browser run the page script on the sites that are granted now, and returns their origins. */
function registerGrantedSites(): Promise<string[]> {
  return enqueue(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    if (!origins.some(coversEverySite)) await leaveEverySite();
    const granted = withoutListed(origins);
    await addMissingRules(hostnamesOf(granted));
    await registerPageScript(granted, [...listedPatterns()]);
    return granted;
  });
}

/** Without the browser's permission, which its user may take back in its own settings, “every site” would be said, and not done. */
function leaveEverySite(): Promise<void> {
  return settings.update((known) =>
    known.scope === 'every-site' ? { ...known, scope: 'listed-sites' } : known,
  );
}

/** Hosts granted outside our own pages, by the browser's settings or an administrator, have no rule yet. */
function addMissingRules(hostnames: string[]): Promise<void> {
  return siteRules.update((rules) => {
    const ruled = new Set(rules.map((rule) => rule.hostname));
    const missing = hostnames.filter((hostname) => !ruled.has(hostname));
    return missing.length === 0
      ? rules
      : [...rules, ...missing.map((hostname) => ({ hostname, enabled: true }))];
  });
}
