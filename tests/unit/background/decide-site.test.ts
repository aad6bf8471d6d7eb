import '../../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { decideSite } from '../../../src/background/decide-site.ts';
import type { SiteRule } from '../../../src/storage/site-rules.ts';

const off: SiteRule = { hostname: 'bbc.co.uk', enabled: false };
const on: SiteRule = { hostname: 'example.org', enabled: true };

const table = [
  { site: 'bbc.co.uk', rules: [], scope: 'listed-sites', decidedBy: 'listed', enabled: true },
  { site: 'news.bbc.co.uk', rules: [], scope: 'listed-sites', decidedBy: 'listed', enabled: true },
  { site: 'notbbc.co.uk', rules: [], scope: 'listed-sites', decidedBy: 'default', enabled: false },
  { site: 'bbc.co.uk', rules: [], scope: 'when-asked', decidedBy: 'listed', enabled: false },
  { site: 'bbc.co.uk', rules: [off], scope: 'every-site', decidedBy: 'rule', enabled: false },
  { site: 'news.bbc.co.uk', rules: [off], scope: 'listed-sites', decidedBy: 'rule', enabled: false },
  { site: 'example.org', rules: [], scope: 'listed-sites', decidedBy: 'default', enabled: false },
  { site: 'example.org', rules: [], scope: 'every-site', decidedBy: 'default', enabled: true },
  { site: 'example.org', rules: [on], scope: 'when-asked', decidedBy: 'rule', enabled: true },
] as const;

test.each(table)('$site under $scope with rules $rules', ({ site, rules, scope, decidedBy, enabled }) => {
  expect(decideSite(site, rules, scope)).toEqual({ decidedBy, enabled });
});
