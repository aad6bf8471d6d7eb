import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The files of the content script, as the manifest lists them; the one place that names them is the build. */
function pageScriptFiles(): { js: ScriptPublicPath[]; css: string[] } {
  const { js = [], css = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  return { js: js.map(toPackagePath) as ScriptPublicPath[], css: css.map(toPackagePath) };
}

/** Firefox gives the manifest's files as whole addresses and then takes none but relative ones. */
function toPackagePath(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

/** Runs the page script in a tab's top frame. Throws where the browser forbids it. */
export async function injectPageScript(tabId: number): Promise<void> {
  const { js, css } = pageScriptFiles();
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

const registrationId = 'granted-sites';

/** Has the browser run the page script on these origins from now on, across restarts; on none, when there are none. */
export async function registerPageScript(matches: string[], excludeMatches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registrationId] });
  if (matches.length === 0) return;
  const { js, css } = pageScriptFiles();
  await browser.scripting.registerContentScripts([
    { id: registrationId, matches, excludeMatches, js, css, persistAcrossSessions: true },
  ]);
}
