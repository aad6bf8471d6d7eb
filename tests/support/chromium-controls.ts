import type { Extension, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch-browser.ts';
import type { EngineControls } from './engine-controls.ts';
import { createChromiumEars } from './heard/chromium-ears.ts';
import { createListener } from './heard/listener.ts';

/** What Chromium gives its own extensions page alone. */
declare const chrome: {
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
  const listen = async (page: Page) => createListener(await createChromiumEars(page));
  return {
    openPopup,
    async hear(page) {
      await page.bringToFront();
      return listen(page);
    },
    hearPopup: async (page) => listen(await openPopup(page)),
    async hearPanel() {
      const target = await browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));
      return listen((await target.asPage()) as Page);
    },
    async chooseFile(page, path) {
      const asked = page.waitForFileChooser();
      void asked.then((chooser) => chooser.accept([path]));
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
