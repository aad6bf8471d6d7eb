import { browser } from 'wxt/browser';
import { everySite, originPattern } from '../../src/background/origin-pattern.ts';
import { type AddressProblem, parseHostname } from '../../src/storage/parse-hostname.ts';
import { setSiteRule } from '../../src/storage/site-rules.ts';
import { say } from '../../src/ui/strings.ts';

const explanations = {
  empty: 'address_empty',
  'closed-scheme': 'address_closed_scheme',
  unreadable: 'address_unreadable',
  incomplete: 'address_incomplete',
} as const satisfies Record<AddressProblem['kind'], string>;

/**
 * Sets the rule of the site that an address names, asking the browser for the site where it is to be read.
 * Returns why nothing was changed, or null. Nothing is awaited before the browser is asked: it listens to clicks only.
 */
export async function askForSite(address: string, enabled: boolean): Promise<string | null> {
  const { hostname, problem } = parseHostname(address);
  if (hostname === null) return say(explanations[problem.kind], problem.written);
  const origins = [originPattern(hostname)];
  if (enabled && !(await browser.permissions.request({ origins }))) return say('sites_denied', hostname);
  await setSiteRule({ hostname, enabled });
  return null;
}

/** Whether the browser allows to read every site; asks it. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [everySite] });
}
