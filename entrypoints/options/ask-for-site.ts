import { browser } from 'wxt/browser';
import { originPattern } from '../../src/background/origin-pattern.ts';
import { parseHostname } from '../../src/storage/parse-hostname.ts';
import { setSiteRule } from '../../src/storage/site-rules.ts';
import { strings } from '../../src/ui/strings.ts';

/**
 * Sets the rule of the site that an address names, asking the browser for the site where it is to be read.
 * Returns why nothing was changed, or null. Nothing is awaited before the browser is asked: it listens to clicks only.
 */
export async function askForSite(address: string, enabled: boolean): Promise<string | null> {
  const { hostname, problem } = parseHostname(address);
  if (hostname === null) return problem;
  const origins = [originPattern(hostname)];
  if (enabled && !(await browser.permissions.request({ origins })))
    return strings.options.sites.denied(hostname);
  await setSiteRule({ hostname, enabled });
  return null;
}

/** Whether the browser allows to read every site; asks it. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: ['*://*/*'] });
}
