import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startGrantedSites } from '../../../src/background/granted-sites.ts';
import { type Settings, settings } from '../../../src/storage/settings.ts';
import { setSiteRule, siteRules } from '../../../src/storage/site-rules.ts';
import { eventually } from '../../support/eventually.ts';
import { installFakeTabs } from '../../support/fake-tabs.ts';

type Change = (change: { origins?: string[] }) => void;

/** Has the background follow what the browser permits; returns what grants and withdraws. */
function followPermissions(...granted: string[]) {
  let origins = granted;
  const listeners: { added: Change[]; removed: Change[] } = { added: [], removed: [] };
  installFakeTabs();
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    onAdded: { addListener: (listener: Change) => listeners.added.push(listener) },
    onRemoved: { addListener: (listener: Change) => listeners.removed.push(listener) },
  });
  const registered = vi.fn();
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: registered,
  });
  startGrantedSites();
  return {
    registered,
    grant(...added: string[]) {
      origins = [...origins, ...added];
      for (const listener of listeners.added) listener({ origins: added });
    },
    withdraw(...removed: string[]) {
      origins = origins.filter((origin) => !removed.includes(origin));
      for (const listener of listeners.removed) listener({ origins: removed });
    },
  };
}

const choose = (scope: Settings['scope']) => settings.update((known) => ({ ...known, scope }));

beforeEach(() => fakeBrowser.reset());

describe('a site that is granted', () => {
  test('is read from then on, and no longer once that is withdrawn', async () => {
    const { grant, withdraw } = followPermissions();
    grant('*://*.example.org/*');
    await eventually(async () =>
      expect(await siteRules.read()).toEqual([{ hostname: 'example.org', enabled: true }]),
    );
    withdraw('*://*.example.org/*');
    await eventually(async () => expect(await siteRules.read()).toEqual([]));
  });

  test('but switched off before stays off when another is granted', async () => {
    const off = { hostname: 'example.org', enabled: false };
    await setSiteRule(off);
    followPermissions('*://*.example.org/*').grant('*://*.courier.example/*');
    await eventually(async () =>
      expect(await siteRules.read()).toEqual([off, { hostname: 'courier.example', enabled: true }]),
    );
  });
});

describe('reading every site', () => {
  test('ends in the choice too once the browser no longer permits it', async () => {
    const { withdraw } = followPermissions('*://*/*', '*://*.example.org/*');
    await choose('every-site');
    withdraw('*://*/*');
    await eventually(async () => expect((await settings.read()).scope).toBe('listed-sites'));
  });

  test.each(['*://*/*', '<all_urls>'])('goes on with %s when a single site is withdrawn', async (all) => {
    const { withdraw, registered } = followPermissions(all, '*://*.example.org/*');
    await choose('every-site');
    withdraw('*://*.example.org/*');
    await eventually(() => expect(registered).toHaveBeenCalled());
    expect((await settings.read()).scope).toBe('every-site');
  });

  test('is chosen again by nobody but the reader', async () => {
    const { withdraw, registered } = followPermissions('*://*/*', '*://*.example.org/*');
    await choose('when-asked');
    withdraw('*://*/*');
    await eventually(() => expect(registered).toHaveBeenCalled());
    expect((await settings.read()).scope).toBe('when-asked');
  });
});
