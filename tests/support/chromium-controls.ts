import type { Extension, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch-browser.ts';
import type { EngineControls } from './engine-controls.ts';
import { createChromiumEars } from './heard/chromium-ears.ts';
import { createListener } from './heard/listener.ts';

/** Every event of Chromium’s can be told to have happened; that is no part of what it documents. */
interface ToldEvent {
  dispatch(...values: readonly unknown[]): void;
}

/** What is asked of Chromium in the extension’s background, and, `developerPrivate`, in its own page of extensions. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: ToldEvent };
  readonly contextMenus: { readonly onClicked: ToldEvent };
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
};

/** Steers Chromium over its debugging protocol. */
export function createChromiumControls(launched: LaunchedBrowser): EngineControls {
  const { browser, extensionId } = launched;
  const openPopup = async (page: Page): Promise<Page> => {
    const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await page.triggerExtensionAction(await findExtension(launched));
    return (await (await opened).asPage()) as Page;
  };
  const listenAt = async (path: string) => {
    const target = await browser.waitForTarget((target) => target.url().includes(path));
    return listen((await target.asPage()) as Page);
  };
  /** Tells the background of an event in the tab in front, as Chromium itself does. */
  const tell = async (
    event: 'commands.onCommand' | 'contextMenus.onClicked',
    what: unknown,
  ): Promise<void> => {
    const [worker] = await (await findExtension(launched)).workers();
    // Chromium itself would wake it; nothing but an event of its own does.
    if (!worker) throw new Error(`The background is stopped, and hears nothing of ${event}`);
    await worker.evaluate(
      async (event, what) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const told =
          event === 'commands.onCommand' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
        told.dispatch(what, tab);
      },
      event,
      what,
    );
  };
  const listen = async (page: Page) => createListener(await createChromiumEars(page));
  return {
    openPopup,
    async hear(page) {
      await page.bringToFront();
      return listen(page);
    },
    listenTo: listen,
    hearPopup: async (page) => listen(await openPopup(page)),
    hearOpenedPopup: () => listenAt('/popup.html'),
    hearPanel: () => listenAt('/sidepanel.html'),
    async chooseFile(page, path) {
      const asked = page.waitForFileChooser();
      // Where the page asks for no file, the test misses what it would have brought.
      void asked.then(
        (chooser) => chooser.accept([path]),
        () => undefined,
      );
    },
    // The browser's own keys and menus are out of reach; what listens to them is not.
    runCommand: (command) => tell('commands.onCommand', command),
    chooseFromMenu: (_page, { entry, selectionText }) =>
      tell('contextMenus.onClicked', { menuItemId: entry, selectionText }),
    async stopWorker() {
      for (const worker of await (await findExtension(launched)).workers()) await worker.close();
    },
    async allowRequestFor(hostname) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern),
        extensionId,
        `*://*.${hostname}/*`,
      );
      await page.close();
    },
  };
}

async function findExtension({ browser, extensionId }: LaunchedBrowser): Promise<Extension> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is no longer loaded');
  return extension;
}
