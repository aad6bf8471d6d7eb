import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Engine, InstalledBrowser } from './find-browser.ts';

/** Fixed in the manifest; Firefox then gives the extension's pages the address below. */
const geckoId = 'counterclaim@counterclaim.example';
const geckoUuid = '5f0c1d1a-7c1e-4c0d-9a52-0c0a2b1f6d10';

export interface LaunchRequest {
  readonly installed: InstalledBrowser;
  /** Folder of the built extension. */
  readonly extensionDir: string;
  /** Folder of the browser's profile; the same one again is a restart. */
  readonly profileDir: string;
  readonly headless: boolean;
  /** More command line arguments, in the words of the engine. */
  readonly args?: readonly string[];
  /** More preferences (Firefox). */
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
  readonly acceptInsecureCerts?: boolean;
  /** Where files are saved without asking. */
  readonly downloadDir?: string;
}

/** A browser with the extension in it. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly engine: Engine;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly extensionOrigin: string;
  readonly extensionId: string;
}

/** Starts a browser of either engine with the extension loaded and a profile of its own. */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  return request.installed.engine === 'firefox' ? launchFirefox(request) : launchChromium(request);
}

async function launchChromium(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...commonOptions(request),
    browser: 'chrome',
    // Chrome itself no longer reads --load-extension; over the pipe, an extension can be loaded into every Chromium.
    pipe: true,
    ...(request.downloadDir && {
      downloadBehavior: { policy: 'allow', downloadPath: request.downloadDir },
    }),
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium's sandbox refuses to run as root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(request.args ?? []),
    ],
  });
  const extensionId = await installExtension(browser, request.extensionDir);
  return { browser, engine: 'chrome', extensionId, extensionOrigin: `chrome-extension://${extensionId}` };
}

async function launchFirefox(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    ...commonOptions(request),
    browser: 'firefox',
    // Without it, automation cannot open the extension's own pages; a reader's browser is not opened that far.
    args: [...(request.headless ? ['--remote-allow-system-access'] : []), ...(request.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary extension otherwise forgets its storage when the browser closes.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(request.downloadDir && {
        'browser.download.folderList': 2,
        'browser.download.dir': request.downloadDir,
        'browser.download.alwaysOpenPanel': false,
      }),
      ...request.firefoxPrefs,
    },
  });
  await installExtension(browser, request.extensionDir);
  return {
    browser,
    engine: 'firefox',
    extensionId: geckoId,
    extensionOrigin: `moz-extension://${geckoUuid}`,
  };
}

async function installExtension(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function commonOptions(request: LaunchRequest): LaunchOptions {
  return {
    executablePath: request.installed.path,
    userDataDir: request.profileDir,
    headless: request.headless,
    handleSIGINT: false,
    acceptInsecureCerts: request.acceptInsecureCerts ?? false,
    defaultViewport: request.headless ? { width: 1280, height: 900 } : null,
  };
}
