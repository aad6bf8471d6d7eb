import { sendBidi } from '../../src/build/browser/bidi.ts';
import { openExtensionPage } from '../../src/build/browser/control-page.ts';
import type { LaunchedBrowser } from '../../src/build/browser/launch-browser.ts';
import type { EngineControls } from './engine-controls.ts';

/** Steers Firefox by scripts in its own window, which WebDriver BiDi reaches when system access is allowed. */
export function createFirefoxControls(launched: LaunchedBrowser): EngineControls {
  const extension = `ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(launched.extensionId)})`;
  return {
    async openPopup(page, tabId) {
      await page.bringToFront();
      await runInWindow(
        launched,
        `const happens = (event) => new Promise((resolve) => addEventListener(event, resolve, { once: true }));
         const shown = happens('popupshown');
         ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window);
         const panel = (await shown).target;
         const hidden = happens('popuphidden');
         panel.hidePopup();
         await hidden;`,
      );
      // The popup itself is out of BiDi's reach; the same page in a tab of its own is not.
      return openExtensionPage(launched, `popup.html?tab=${tabId}`);
    },
    async stopWorker() {
      await runInWindow(
        launched,
        `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`,
      );
    },
    // The preference extensions.webextOptionalPermissionPrompts grants every request.
    async allowRequestFor() {},
  };
}

interface WindowTree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs the body of an async function in the browser's own window. */
async function runInWindow({ browser }: LaunchedBrowser, body: string): Promise<void> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree as WindowTree).contexts;
  const result = await sendBidi(browser, 'script.evaluate', {
    target: { context: window?.context },
    expression: `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ${body}
    })()`,
    awaitPromise: true,
  });
  const { type, exceptionDetails } = result as Evaluation;
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
}
