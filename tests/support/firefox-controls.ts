import { openExtensionPage } from '../../src/build/browser/control-page.ts';
import type { LaunchedBrowser } from '../../src/build/browser/launch-browser.ts';
import { say } from '../../src/ui/strings.ts';
import type { EngineControls } from './engine-controls.ts';
import { createFirefoxEars } from './heard/firefox-ears.ts';
import { createListener, type Listener } from './heard/listener.ts';
import { runInWindow } from './run-in-window.ts';

/** Keys that neither Firefox nor pages use. */
const FREE_KEYS = ['F2', 'F4', 'F8', 'F9'];

/** Steers Firefox by scripts in its own window, which WebDriver BiDi reaches when system access is allowed. */
export function createFirefoxControls(launched: LaunchedBrowser): EngineControls {
  const { browser } = launched;
  const extension = `ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(launched.extensionId)})`;
  const listen = (surface: 'tab' | 'popup' | 'sidebar') =>
    createListener(createFirefoxEars(browser, surface));
  const commandKeys: string[] = [];
  /** Puts the focus where F6 would bring readers; F6 itself goes on too far when the focus arrives while it is pressed. */
  const enter = async (surface: 'tab' | 'sidebar'): Promise<Listener> => {
    await runInWindow(browser, focusOn[surface]);
    return listen(surface);
  };
  return {
    async openPopup(page, tabId) {
      await page.bringToFront();
      await runInWindow(
        browser,
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
    async hear(page) {
      await page.bringToFront();
      return enter('tab');
    },
    listenTo: async () => listen('tab'),
    async hearPopup(page) {
      await page.bringToFront();
      await runInWindow(browser, closePopup);
      await createFirefoxEars(browser, 'tab').press('Alt+Shift+y');
      return listen('popup');
    },
    hearOpenedPopup: async () => listen('popup'),
    async hearPanel() {
      await listen('sidebar').hear({ role: 'main', name: '' });
      return enter('sidebar');
    },
    chooseFile: (_page, path) => runInWindow(browser, answerFilePicker(path)) as Promise<void>,
    async runCommand(command) {
      // Not every command comes with a key of its own; the page hears a key before the command does, so each keeps its own.
      if (!commandKeys.includes(command)) commandKeys.push(command);
      const shortcut = FREE_KEYS[commandKeys.indexOf(command)];
      if (shortcut === undefined) throw new Error(`No key is left for the command ${command}`);
      const asked = JSON.stringify({ name: command, shortcut });
      await runInWindow(browser, `await ${extension}.shortcuts.updateCommand(${asked});`);
      await createFirefoxEars(browser, 'tab').press(shortcut);
    },
    async chooseFromMenu(page, { entry }) {
      await runInWindow(browser, closePopup);
      await page.mouse.click(300, 300, { button: 'right' });
      await runInWindow(browser, waitForMenu);
      await runInWindow(
        browser,
        chooseMenuItem(say(entry === 'check-page' ? 'menu_check_page' : 'menu_check_selection')),
      );
    },
    async stopWorker() {
      await runInWindow(browser, `await ${extension}.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    // The preference extensions.webextOptionalPermissionPrompts grants every request.
    async allowRequestFor() {},
  };
}

const focusOn = {
  tab: 'gBrowser.selectedBrowser.focus();',
  sidebar:
    "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser').focus();",
} as const;

const closePopup = "document.querySelector('panel[panelopen]')?.hidePopup();";

const waitForMenu = `
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open')
    await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));`;

function chooseMenuItem(label: string): string {
  return `
    const menu = document.getElementById('contentAreaContextMenu');
    const item = [...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)});
    if (!item) throw new Error('The menu has no such entry: ' + [...menu.children].map((item) => item.label));
    menu.activateItem(item);`;
}

/** Stands in for the system’s own dialog, which no browser without a screen can show. */
function answerFilePicker(path: string): string {
  return `
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const picker = {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      init() {},
      appendFilter() {},
      appendFilters() {},
      appendRawFilter() {},
      file: new FileUtils.File(${JSON.stringify(path)}),
      open: ({ done }) => Services.tm.dispatchToMainThread(() => done(Ci.nsIFilePicker.returnOK)),
    };
    const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (id) => picker.QueryInterface(id) };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', factory);`;
}
