import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admitPage } from '../../../src/background/page-settings.ts';
import { readSiteState, switchSite } from '../../../src/background/site-state.ts';
import { type FakeTab, installFakeTabs } from '../../support/fake-tabs.ts';

beforeEach(() => fakeBrowser.reset());

function grant(...origins: string[]): void {
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
}

describe('the site of a tab', () => {
  const states = [
    {
      url: 'https://www.bbc.co.uk/',
      granted: '*://*.bbc.co.uk/*',
      decidedBy: 'listed',
      enabled: true,
      permitted: true,
    },
    {
      url: 'https://www.bbc.co.uk/',
      granted: '*://*.example.org/*',
      decidedBy: 'listed',
      enabled: true,
      permitted: false,
    },
    {
      url: 'https://example.org/',
      granted: '*://*/*',
      decidedBy: 'default',
      enabled: false,
      permitted: true,
    },
    {
      url: 'https://example.org/',
      granted: '*://*.ample.org/*',
      decidedBy: 'default',
      enabled: false,
      permitted: false,
    },
    { url: 'chrome://settings', granted: '*://*/*', decidedBy: 'default', enabled: false, permitted: false },
  ] as const;

  test.each(states)('$url with $granted granted', async ({ url, granted, ...state }) => {
    const [tab] = installFakeTabs({ url }) as [FakeTab];
    grant(granted);
    expect(await readSiteState(tab.id)).toMatchObject(state);
  });

  test('is told by the page where the browser hides its address, while that page is there', async () => {
    const hidden = { url: undefined as unknown as string, running: true };
    const [tab] = installFakeTabs(hidden) as [FakeTab];
    grant();
    const sender = { tab: { id: tab.id }, url: 'https://news.bbc.co.uk/' };
    await admitPage(sender as Parameters<typeof admitPage>[0]);
    expect(await readSiteState(tab.id)).toMatchObject({ hostname: 'news.bbc.co.uk' });
    tab.running = false;
    expect(await readSiteState(tab.id)).toMatchObject({ hostname: null });
  });
});

describe('switching a site', () => {
  test('on starts the page script in its open tabs, where it may run', async () => {
    const [tab] = installFakeTabs({ url: 'https://example.org/' }) as [FakeTab];
    grant('*://*.example.org/*');
    expect(await switchSite(tab.id, 'example.org', true)).toMatchObject({ decidedBy: 'rule', enabled: true });
    expect(tab.running).toBe(true);
  });

  test('on without permission keeps the rule and runs nothing', async () => {
    const [tab] = installFakeTabs({ url: 'https://example.org/' }) as [FakeTab];
    grant();
    expect(await switchSite(tab.id, 'example.org', true)).toMatchObject({ enabled: true, permitted: false });
    expect(tab.running).toBe(false);
  });

  test('off covers subdomains', async () => {
    const [tab] = installFakeTabs({ url: 'https://news.bbc.co.uk/' }) as [FakeTab];
    grant('*://*.bbc.co.uk/*');
    expect(await switchSite(tab.id, 'bbc.co.uk', false)).toMatchObject({
      hostname: 'news.bbc.co.uk',
      decidedBy: 'rule',
      enabled: false,
    });
  });
});
