import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from '../browser/find-browser.ts';
import { requireBrowser } from '../browser/require-browser.ts';

/** A browser without the extension; in Firefox, whether there is a mouse or a finger is said at the start. */
export function openGalleryBrowser(engine: Engine, { phone }: { readonly phone: boolean }): Promise<Browser> {
  const isFirefox = engine === 'firefox';
  return puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: requireBrowser(isFirefox ? ['firefox'] : ['chromium', 'chrome', 'edge']).path,
    headless: true,
    // Chromium's sandbox refuses to run as root, as in containers.
    args: isFirefox
      ? []
      : ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    extraPrefsFirefox: {
      'ui.primaryPointerCapabilities': phone ? COARSE : FINE,
      'ui.allPointerCapabilities': phone ? COARSE : FINE,
      'ui.prefersReducedMotion': 1,
      'ui.useOverlayScrollbars': 1,
    },
  });
}

/** Firefox's own numbers for a finger, and for a mouse that can hover. */
const COARSE = 1;
const FINE = 6;
