import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts WXT's fake browser where the extension API stands. To be imported before whatever uses the API. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
