import { browser } from 'wxt/browser';
import { isListedHost } from '../../src/background/listed-sites.ts';
import { everySite, originPattern } from '../../src/background/origin-pattern.ts';
import { restoreBackup } from '../../src/storage/backup.ts';
import { type SiteRule, siteRules } from '../../src/storage/site-rules.ts';
import type { OpenedFile } from './open-file.ts';

/**
 * Does what a file asks for, and says whether the browser allows to read all that it wants read. Nothing is awaited before
 * the browser is asked: it listens to clicks only.
 */
export async function applyFile(file: OpenedFile): Promise<{ allowed: boolean }> {
  const origins =
    file.kind === 'backup'
      ? [
          ...originsOf(file.backup.siteRules),
          ...(file.backup.settings.scope === 'every-site' ? [everySite] : []),
        ]
      : originsOf(file.rules);
  const allowed = origins.length === 0 || (await browser.permissions.request({ origins }));
  if (file.kind === 'backup') await restoreBackup(file.backup);
  else await siteRules.update((known) => mergeRules(known, file.rules));
  return { allowed };
}

function originsOf(rules: readonly SiteRule[]): string[] {
  const wanted = rules.filter(({ hostname, enabled }) => enabled && !isListedHost(hostname));
  return wanted.map(({ hostname }) => originPattern(hostname));
}

function mergeRules(known: readonly SiteRule[], added: readonly SiteRule[]): SiteRule[] {
  return [...new Map([...known, ...added].map((rule) => [rule.hostname, rule])).values()];
}
