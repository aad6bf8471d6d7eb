import type { ConfigEnv, UserManifest } from 'wxt';

/** Nothing but our own files may load or be fetched: the promise of privacy, held by the browser itself. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The parts of the manifest that WXT does not derive from the entrypoints. */
export function buildManifest({ browser, command }: ConfigEnv): UserManifest {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    // The development server speaks to its pages over a web socket, which this policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : // The first with caretPositionFromPoint, by which a click finds its mark.
        { minimum_chrome_version: '128' }),
  };
}

const firefoxSettings = {
  gecko: {
    id: 'counterclaim@counterclaim.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: {},
};
