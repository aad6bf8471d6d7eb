import { browser } from 'wxt/browser';

/** Opens the first page once, after the extension was installed; tests open it when they want it. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || import.meta.env.MODE === 'testing') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
