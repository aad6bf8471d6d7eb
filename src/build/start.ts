import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, waitUntilRead } from './browser/control-page.ts';
import type { InstalledBrowser } from './browser/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from './browser/launch-browser.ts';
import { BrowserMissingError, requireBrowser } from './browser/require-browser.ts';
import { BuildFailedError, buildExtension } from './build-extension.ts';
import { permitHost } from './permit-host.ts';
import { type OpenedPage, openPageSource } from './start/open-source.ts';
import { reportPage, saveScreenshot } from './start/report-page.ts';
import { parseStartRequest, StartArgumentError } from './start/start-request.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const print = (line: string): void => console.log(line);

/** The page could not be loaded; the message says what to check. */
class PageUnreachableError extends Error {
  override readonly name = 'PageUnreachableError';
}

async function start(): Promise<void> {
  const request = parseStartRequest(process.argv.slice(2), process.env, process.platform);
  const source = await openPageSource(request.page);
  const installed = requireBrowser(request.browsers);
  const profileDir = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  try {
    const extensionDir = await prepareExtension(installed, request.headless, source.hostname);
    const { headless } = request;
    const launched = await launchBrowser({ installed, extensionDir, profileDir, headless });
    await (headless ? report(launched, installed, source) : show(launched, installed, source));
  } finally {
    source.stop();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function prepareExtension({ engine }: InstalledBrowser, headless: boolean, hostname: string) {
  print(`Building the extension for ${engine === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const built = await buildExtension(root, engine, headless ? 'testing' : 'production');
  const permitted = join(root, '.output', `start-${engine}`);
  await permitHost(built, permitted, hostname);
  return permitted;
}

async function show({ browser }: LaunchedBrowser, installed: InstalledBrowser, source: OpenedPage) {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await visit(page, source);
  // The extension's own first page has just opened in a tab of its own.
  await page.bringToFront();
  print(
    `Opened ${source.url} in ${installed.name}. Click a marked sentence; close the browser's window to end.`,
  );
  process.once('SIGINT', () => void browser.close());
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function report(launched: LaunchedBrowser, installed: InstalledBrowser, source: OpenedPage) {
  const control = await openExtensionPage(launched, 'options.html');
  const page = await launched.browser.newPage();
  try {
    await visit(page, source);
    const state = await waitUntilRead(page, control);
    print(`Opened ${source.url} in ${installed.name}, headless (${state}).`);
    const count = await reportPage(page, print);
    const screenshot = await saveScreenshot(page, root, `start-${installed.name}`);
    print(`\n${count} sentences marked. Screenshot: ${screenshot}`);
  } finally {
    await launched.browser.close();
  }
}

async function visit(page: Page, { url }: OpenedPage): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new PageUnreachableError(
      `${url} could not be opened (${error.message}). Is this machine online? ` +
        'A page saved as a file works without a network: npm start -- FILE.html',
    );
  });
}

/** Errors that their message explains fully; any other is a bug and shows its stack. */
const expected = [StartArgumentError, BrowserMissingError, BuildFailedError, PageUnreachableError];

start().catch((error) => {
  console.error(expected.some((kind) => error instanceof kind) ? error.message : error);
  process.exitCode = 1;
});
