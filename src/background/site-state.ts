import { browser } from 'wxt/browser';
import type { SiteState } from '../messages/protocol.ts';
import { isWithinHost } from '../storage/is-within-host.ts';
import { settings } from '../storage/settings.ts';
import { setSiteRule, siteRules } from '../storage/site-rules.ts';
import { decideSite } from './decide-site.ts';
import { hostnameOf } from './hostname-of.ts';
import { isPageAnswering } from './is-page-answering.ts';
import { isPageClosed } from './is-page-closed.ts';
import { readOpenPage } from './open-pages.ts';
import { coversEverySite, originPattern, patternHostname } from './origin-pattern.ts';
import { readOpenTabs } from './read-open-tabs.ts';

/** What there is to say of a page that no extension may read. */
const CLOSED: SiteState = { hostname: null, decidedBy: 'default', enabled: false, permitted: false };

/** How matching stands for the site that a tab shows. */
export async function readSiteState(tabId: number): Promise<SiteState> {
  const hostname = await readTabHostname(tabId);
  if (hostname === null) return CLOSED;
  const [rules, { scope }, permitted] = await Promise.all([
    siteRules.read(),
    settings.read(),
    isPermitted(hostname),
  ]);
  if (permitted && !(await isPageAnswering(tabId)) && (await isPageClosed(tabId))) return CLOSED;
  return { hostname, ...decideSite(hostname, rules, scope), permitted };
}

/** Switches matching for a hostname and its subdomains, in the open tabs too. */
export async function switchSite(tabId: number, hostname: string, enabled: boolean): Promise<SiteState> {
  await setSiteRule({ hostname, enabled });
  const state = await readSiteState(tabId);
  if (enabled && state.permitted) await readOpenTabs([originPattern(hostname)]);
  return state;
}

/** The browser shows a tab's address only where we have a permission; elsewhere the page itself has told us. */
async function readTabHostname(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined) return hostnameOf(url);
  return (await isPageAnswering(tabId)) ? ((await readOpenPage(tabId))?.hostname ?? null) : null;
}

/** Asked of `getAll`, because Chrome's `contains` does not know of the hosts that only the content script is for. */
async function isPermitted(hostname: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => {
    const host = patternHostname(origin);
    return host === null ? coversEverySite(origin) : isWithinHost(hostname, host);
  });
}
