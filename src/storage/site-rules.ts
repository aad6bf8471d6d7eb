import * as v from 'valibot';
import { isWithinHost } from './is-within-host.ts';
import { createStored } from './stored.ts';

/** The shape of a rule, in what is stored and in files. */
export const siteRuleSchema = v.object({ hostname: v.pipe(v.string(), v.nonEmpty()), enabled: v.boolean() });

/** On or off for a hostname and its subdomains. */
export type SiteRule = Readonly<v.InferOutput<typeof siteRuleSchema>>;

export const siteRules = createStored<readonly SiteRule[]>('site-rules', (stored) =>
  Array.isArray(stored) ? stored.filter((rule) => v.is(siteRuleSchema, rule)) : [],
);

/** The rule that decides for a hostname: the one written for it most closely. Null when none covers it. */
export function findSiteRule(rules: readonly SiteRule[], hostname: string): SiteRule | null {
  const covering = rules.filter((rule) => isWithinHost(hostname, rule.hostname));
  return covering.toSorted((a, b) => b.hostname.length - a.hostname.length)[0] ?? null;
}

/** Sets the rule of a hostname in place of its former one. */
export function setSiteRule(rule: SiteRule): Promise<void> {
  return siteRules.update((rules) => [...withoutHost(rules, rule.hostname), rule]);
}

export function removeSiteRule(hostname: string): Promise<void> {
  return siteRules.update((rules) => withoutHost(rules, hostname));
}

function withoutHost(rules: readonly SiteRule[], hostname: string): SiteRule[] {
  return rules.filter((rule) => rule.hostname !== hostname);
}
