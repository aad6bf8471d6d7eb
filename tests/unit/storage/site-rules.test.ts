import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  findSiteRule,
  removeSiteRule,
  type SiteRule,
  setSiteRule,
  siteRules,
} from '../../../src/storage/site-rules.ts';

const on = (hostname: string): SiteRule => ({ hostname, enabled: true });
const off = (hostname: string): SiteRule => ({ hostname, enabled: false });

const precedence: [situation: string, rules: SiteRule[], hostname: string, decides: SiteRule | null][] = [
  ['no rule', [], 'example.org', null],
  ['its own rule', [on('example.org')], 'example.org', on('example.org')],
  ['a rule covers subdomains', [off('example.org')], 'news.example.org', off('example.org')],
  ['deeply', [off('example.org')], 'a.b.c.example.org', off('example.org')],
  ['but no host that only ends alike', [off('ample.org')], 'example.org', null],
  ['nor the parent', [on('news.example.org')], 'example.org', null],
  [
    'the closer rule wins',
    [off('example.org'), on('news.example.org')],
    'news.example.org',
    on('news.example.org'),
  ],
  [
    'whatever the order',
    [on('news.example.org'), off('example.org')],
    'live.news.example.org',
    on('news.example.org'),
  ],
];

for (const [situation, rules, hostname, decides] of precedence) {
  test(situation, () => expect(findSiteRule(rules, hostname)).toEqual(decides));
}

describe('stored rules', () => {
  beforeEach(() => fakeBrowser.reset());

  test('a new rule replaces the former one of its hostname', async () => {
    await setSiteRule(on('example.org'));
    await setSiteRule(on('other.example'));
    await setSiteRule(off('example.org'));
    expect(await siteRules.read()).toEqual([on('other.example'), off('example.org')]);
  });

  test('a removed rule is gone', async () => {
    await setSiteRule(on('example.org'));
    await removeSiteRule('example.org');
    expect(await siteRules.read()).toEqual([]);
  });

  test('rules set at the same time are all kept', async () => {
    await Promise.all(['a.example', 'b.example', 'c.example'].map((hostname) => setSiteRule(on(hostname))));
    expect(await siteRules.read()).toEqual([on('a.example'), on('b.example'), on('c.example')]);
  });

  test('rules set by two parts of the extension at the same time are all kept', async () => {
    // A module evaluated anew knows as little of the first as a page knows of the background.
    vi.resetModules();
    const elsewhere = await import('../../../src/storage/site-rules.ts');
    await Promise.all([
      ...['a.example', 'b.example'].map((hostname) => setSiteRule(on(hostname))),
      ...['c.example', 'd.example'].map((hostname) => elsewhere.setSiteRule(off(hostname))),
    ]);
    expect(await siteRules.read()).toHaveLength(4);
  });

  test('damaged rules are left out and the others stand', async () => {
    const stored = [on('example.org'), { hostname: '' }, 'example.com', null];
    await fakeBrowser.storage.local.set({ 'site-rules': stored });
    expect(await siteRules.read()).toEqual([on('example.org')]);
  });
});
