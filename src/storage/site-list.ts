import { parseHostname } from './parse-hostname.ts';
import type { SiteRule } from './site-rules.ts';

/** Sites as text, one to a line: `+` before those that are read, `-` before those that are not. */
export function writeSiteList(rules: readonly SiteRule[]): string {
  const lines = rules.map(({ hostname, enabled }) => `${enabled ? '+' : '-'} ${hostname}\n`);
  return lines.toSorted((a, b) => a.slice(2).localeCompare(b.slice(2))).join('');
}

/** Sites in a text, one to a line, in any form of an address; without a sign, a site is read. `unread` counts lines that name none. */
export function readSiteList(text: string): { rules: SiteRule[]; unread: number } {
  const rules = new Map<string, SiteRule>();
  let unread = 0;
  for (const line of text.split(/\r?\n/).filter((line) => line.trim() !== '')) {
    const [, sign, address = ''] = /^\s*([+-])?\s*(.*)$/.exec(line) ?? [];
    const { hostname } = parseHostname(address);
    if (hostname === null) unread++;
    else rules.set(hostname, { hostname, enabled: sign !== '-' });
  }
  return { rules: [...rules.values()], unread };
}
