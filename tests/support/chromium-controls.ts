import type { Extension, Page, Target, WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch-browser.ts';
import type { EngineControls } from './engine-controls.ts';
import { eventually } from './eventually.ts';
import { createChromiumEars } from './heard/chromium-ears.ts';
import { createListener } from './heard/listener.ts';

/** Every event of Chromium’s can be told to have happened; that is no part of what it documents. */
interface ToldEvent {
  dispatch(...values: readonly unknown[]): void;
}

/** What is asked of Chromium in the extension’s own pages and background, and, `developerPrivate`, in its page of extensions. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(filter: object): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: ToldEvent };
  readonly contextMenus: { readonly onClicked: ToldEvent };
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
};

const isPopup = (target: Target): boolean => target.url().includes('/popup.html');

/** Steers Chromium over its debugging protocol; `control` is a page of the extension in a tab of its own. */
export function createChromiumControls(launched: LaunchedBrowser, control: Page): EngineControls {
  const { browser, extensionId } = launched;
  /** Chromium closes a popup a moment after something else is in front: until then it would be taken for the next one. */
  const closePopups = async (): Promise<void> => {
    const close = async (target: Target): Promise<void> => (await target.asPage()).close();
    await eventually(async () => {
      const open = browser.targets().filter(isPopup);
      await Promise.allSettled(open.map(close));
      if (open.length > 0) throw new Error('A popup stays open');
    });
  };
  const openPopup = async (page: Page): Promise<Page> => {
    await closePopups();
    const opened = browser.waitForTarget(isPopup);
    await page.triggerExtensionAction(await findExtension(launched));
    return (await (await opened).asPage()) as Page;
  };
  const listenAt = async (path: string) => {
    const target = await browser.waitForTarget((target) => target.url().includes(path));
    return listen((await target.asPage()) as Page);
  };
  /** The background, which Chromium stops when it idles and wakes for a message, but not for what is told past Chromium. */
  const wakeWorker = (): Promise<WebWorker> =>
    eventually(async () => {
      const message = { id: 0, type: 'indexHealth', timestamp: Date.now() };
      await control.evaluate((message) => chrome.runtime.sendMessage(message), message);
      const [worker] = await (await findExtension(launched)).workers();
      if (!worker) throw new Error('The background does not wake');
      return worker;
    });
  /** Tells the background of an event in the tab in front, as Chromium itself does. */
  const tell = async (
    event: 'commands.onCommand' | 'contextMenus.onClicked',
    what: unknown,
  ): Promise<void> => {
    const worker = await wakeWorker();
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
    async chooseFromMenu(_page, { entry, selectionText }) {
      await closePopups();
      await tell('contextMenus.onClicked', { menuItemId: entry, selectionText });
    },
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
