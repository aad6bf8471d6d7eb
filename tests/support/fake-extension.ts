import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueue } from '../../src/background/create-queue.ts';
import { newsMatchPatterns } from '../../src/background/news-hosts.ts';

/** Puts WXT's fake browser where the extension API stands. To be imported before whatever uses the API. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
// It has no manifest of its own.
fakeBrowser.runtime.getManifest = () => ({
  manifest_version: 3,
  name: 'Counterclaim',
  version: '1',
  content_scripts: [{ matches: [...newsMatchPatterns] }],
});

const enqueue = createQueue();
// Older Node has none, and that of newer ones is shared by the tests of all files.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_name: string, work: () => Promise<unknown>) => enqueue(work) },
});
