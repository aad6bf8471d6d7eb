import type { ConfigEnv, UserManifest } from 'wxt';
import { oldestBrowsers } from './oldest-browsers.ts';

/** Nothing but our own files may load or be fetched: the promise of privacy, held by the browser itself. */
const extensionPages = [
  "default-src 'none'",
  // The encoder’s kernel is WebAssembly, out of our own script; nothing else runs that did not come with the extension.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The parts of the manifest that WXT does not derive from the entrypoints; `listed` are the patterns of the listed news sites. */
export function buildManifest({ browser, command }: ConfigEnv, listed: readonly string[]): UserManifest {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: buildCommands(browser),
    // The development server speaks to its pages over a web socket, which this policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : // Firefox grants the hosts of the page script for what is run there later; Chrome wants them by name.
        { host_permissions: [...listed], minimum_chrome_version: `${oldestBrowsers.chrome}` }),
  };
}

/**
 * Chrome takes no more than four suggestions; the others are the reader's to set. Alt+Shift stays clear of what pages and
 * screen readers use, and of bare letters. Chromium assigns every one of these; it keeps Alt+Shift+C to itself.
 */
function buildCommands(browser: string): UserManifest['commands'] {
  return {
    _execute_action: suggest('__MSG_command_search__', 'Alt+Shift+Y'),
    'next-mark': suggest('__MSG_command_next_mark__', 'Alt+Shift+Down'),
    'previous-mark': suggest('__MSG_command_previous_mark__', 'Alt+Shift+Up'),
    'hide-marks': suggest('__MSG_command_hide_marks__', 'Alt+Shift+H'),
    'open-mark': { description: '__MSG_command_open_mark__' },
    'switch-site': { description: '__MSG_command_switch_site__' },
    [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
      description: '__MSG_command_open_panel__',
    },
  };
}

function suggest(description: string, keys: string) {
  return { description, suggested_key: { default: keys } };
}

const firefoxSettings = {
  gecko: {
    id: 'counterclaim@counterclaim.example',
    strict_min_version: `${oldestBrowsers.firefox}.0`,
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: {},
};
