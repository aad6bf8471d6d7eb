import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage, tabIdOf, waitUntilRead } from './browser/control-page.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { clickMark, readMarks } from './browser/page-marks.ts';
import { settlePopover } from './browser/read-popover.ts';
import { requireBrowser } from './browser/require-browser.ts';
import { buildExtension } from './build-extension.ts';
import { permitHost } from './permit-host.ts';
import { openPageSource } from './start/open-source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'docs/images');

/** Takes the README's pictures anew: the popover on the demo article, and the popup over it. */
async function takePictures(): Promise<void> {
  const source = await openPageSource(null);
  const extensionDir = join(root, '.output/pictures');
  await permitHost(await buildExtension(root, 'chrome', 'testing'), extensionDir, source.hostname);
  const profileDir = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  const installed = requireBrowser(['chromium', 'chrome', 'edge']);
  const launched = await launchBrowser({ installed, extensionDir, profileDir, headless: true });
  try {
    const control = await openExtensionPage(launched, 'options.html');
    const page = await openSharp(launched.browser, { width: 960, height: 800 });
    await page.goto(source.url);
    await waitUntilRead(page, control);
    await pictureOfPopover(page);
    const popup = await openSharp(launched.browser, { width: 400, height: 560 });
    await popup.goto(`${launched.extensionOrigin}/popup.html?tab=${await tabIdOf(page, control)}`);
    await pictureOfPopup(popup);
  } finally {
    await launched.browser.close();
    source.stop();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openSharp(browser: Browser, size: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  return page;
}

async function pictureOfPopover(page: Page): Promise<void> {
  const marks = await readMarks(page);
  await clickMark(
    page,
    marks.findIndex((sentence) => sentence.startsWith('Only one in 20')),
  );
  // The card follows its sentence upwards, where it has room for the counter-claims.
  await page.evaluate(() => scrollBy({ top: innerHeight / 4, behavior: 'instant' }));
  await settlePopover(page);
  await page.screenshot({ path: join(folder, 'popover.png') as `${string}.png` });
}

async function pictureOfPopup(popup: Page): Promise<void> {
  await popup.bringToFront();
  await popup.waitForSelector('.marks');
  await popup.screenshot({ path: join(folder, 'popup.png') as `${string}.png` });
}

await takePictures();
