import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startAnnouncingSettings } from '../../../src/background/announce-settings.ts';
import { checkOnce } from '../../../src/background/check-once.ts';
import { listOpenPages } from '../../../src/background/open-pages.ts';
import { admitPage } from '../../../src/background/page-settings.ts';
import type { DisputeId } from '../../../src/claim/dispute.ts';
import { ignoreDispute } from '../../../src/storage/ignored.ts';
import { setSiteRule } from '../../../src/storage/site-rules.ts';
import { eventually } from '../../support/eventually.ts';
import { type FakeTab, installFakeTabs } from '../../support/fake-tabs.ts';

beforeEach(() => fakeBrowser.reset());

/** The page script of a tab announces itself. */
function announce({ id, url }: FakeTab, documentId = 'first') {
  return admitPage({ tab: { id }, url, documentId } as Parameters<typeof admitPage>[0]);
}

describe('a page that announces itself', () => {
  const pages: [url: string, enabled: boolean][] = [
    ['https://www.bbc.co.uk/news', true],
    ['http://news.bbc.co.uk/', true],
    ['https://example.org/', false],
    ['file:///home/reader/article.html', false],
  ];

  test.each(pages)('%s is read: %s', async (url, enabled) => {
    const [tab] = installFakeTabs({ url }) as [FakeTab];
    expect(await announce(tab)).toMatchObject({ enabled, openOnHover: false });
  });
});

describe('check once', () => {
  test('reads a page of an unlisted site, and only this document', async () => {
    const [tab] = installFakeTabs({ url: 'https://example.org/' }) as [FakeTab];
    expect(await checkOnce(tab.id)).toEqual({ ok: true });
    expect(await announce(tab, 'asked for')).toMatchObject({ enabled: true });
    expect(await announce(tab, 'asked for')).toMatchObject({ enabled: true });
    expect(await announce(tab, 'the next')).toMatchObject({ enabled: false });
  });

  test('reads a page on a site that is switched off, without a second script', async () => {
    await setSiteRule({ hostname: 'bbc.co.uk', enabled: false });
    const [tab] = installFakeTabs({ url: 'https://www.bbc.co.uk/news', running: true }) as [FakeTab];
    const inject = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    await announce(tab);
    expect(await checkOnce(tab.id)).toEqual({ ok: true });
    expect(tab.received).toMatchObject([{ enabled: true }]);
    expect(inject).not.toHaveBeenCalled();
  });

  test('fails where the browser lets no extension in', async () => {
    const [tab] = installFakeTabs({ url: 'chrome://settings', open: false }) as [FakeTab];
    expect(await checkOnce(tab.id)).toEqual({ ok: false });
    expect(await listOpenPages()).toEqual([]);
  });
});

describe('changes', () => {
  test('reach every open page at once, each as it applies there', async () => {
    startAnnouncingSettings();
    const tabs = installFakeTabs(
      { url: 'https://www.bbc.co.uk/news', running: true },
      { url: 'https://www.spiegel.de/', running: true },
    );
    for (const tab of tabs) await announce(tab);
    await setSiteRule({ hostname: 'bbc.co.uk', enabled: false });
    await eventually(() => expect(tabs.map((tab) => tab.received.at(-1)?.enabled)).toEqual([false, true]));
    await ignoreDispute('d' as DisputeId);
    await eventually(() =>
      expect(tabs.map((tab) => tab.received.at(-1)?.ignoredDisputes)).toEqual([['d'], ['d']]),
    );
  });

  test('forget the pages that are gone', async () => {
    startAnnouncingSettings();
    const [tab] = installFakeTabs({ url: 'https://www.bbc.co.uk/news', running: false }) as [FakeTab];
    await announce(tab);
    await setSiteRule({ hostname: 'bbc.co.uk', enabled: false });
    await eventually(async () => expect(await listOpenPages()).toEqual([]));
  });
});
