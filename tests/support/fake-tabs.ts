import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsMatchPatterns } from '../../src/background/news-hosts.ts';
import type { PageSettings } from '../../src/messages/protocol.ts';

/** A tab as the background sees it. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  /** Whether the page script runs in it. */
  running: boolean;
  /** Whether the browser lets extensions in. */
  readonly open: boolean;
  /** What the page was told to apply, in order. */
  readonly received: PageSettings[];
}

/** Has the fake browser show these tabs, carry messages to their pages, and run the page script in them. */
export function installFakeTabs(...drafts: Partial<FakeTab>[]): FakeTab[] {
  const tabs = drafts.map((draft, at) => ({
    id: at + 1,
    url: 'https://example.org/',
    running: false,
    open: true,
    received: [],
    ...draft,
  }));
  const tabOf = (id: number) => tabs.find((tab) => tab.id === id);
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      content_scripts: [{ matches: newsMatchPatterns, js: ['content-scripts/content.js'] }],
    }),
    getURL: (path: string) => `chrome-extension://test${path}`,
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => tabOf(id),
    query: async () => tabs,
    sendMessage: (...[id, message, , reply]: SentMessage) => {
      const tab = tabOf(id);
      if (tab?.running && message.type === 'settingsChanged') tab.received.push(message.data);
      reply(tab?.running ? { res: null } : undefined);
    },
  });
  Object.assign(fakeBrowser.scripting, {
    async executeScript({ target }: { target: { tabId: number } }) {
      const tab = tabOf(target.tabId);
      if (!tab?.open) throw new Error('Cannot access contents of the page');
      tab.running = true;
    },
  });
  return tabs;
}

type SentMessage = [
  id: number,
  message: { type: string; data: PageSettings },
  options: unknown,
  reply: (answer: unknown) => void,
];
