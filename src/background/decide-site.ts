import type { SiteState } from '../messages/protocol.ts';
import type { Settings } from '../storage/settings.ts';
import { findSiteRule, type SiteRule } from '../storage/site-rules.ts';
import { isListedHost } from './listed-sites.ts';

/** What applies on a site: the reader's rule, else the list of news sites, else nothing. */
export function decideSite(
  hostname: string,
  rules: readonly SiteRule[],
  scope: Settings['scope'],
): Pick<SiteState, 'decidedBy' | 'enabled'> {
  const rule = findSiteRule(rules, hostname);
  if (rule !== null) return { decidedBy: 'rule', enabled: rule.enabled };
  return isListedHost(hostname)
    ? { decidedBy: 'listed', enabled: scope !== 'when-asked' }
    : { decidedBy: 'default', enabled: scope === 'every-site' };
}
