import type { ContentScriptEntrypoint, Entrypoint, WxtViteConfig } from 'wxt';

/** Says where the page script runs. Said in the script itself, the list would be sent into every page along with it. */
export function placePageScript(entrypoints: readonly Entrypoint[], matches: readonly string[]): void {
  for (const page of entrypoints.filter(isPageScript)) page.options.matches = [...matches];
}

/** The page script sends messages and asks the browser for nothing else: the polyfill would be 3 kB (gzipped) of its 40. */
export function leaveOutPolyfill(entrypoints: readonly Entrypoint[], { resolve }: WxtViteConfig): void {
  const alias = resolve?.alias as Record<string, string> | undefined;
  if (entrypoints.every((entrypoint) => isPageScript(entrypoint) || entrypoint.name === 'card'))
    delete alias?.['wxt/browser'];
}

function isPageScript(entrypoint: Entrypoint): entrypoint is ContentScriptEntrypoint {
  return entrypoint.type === 'content-script';
}
