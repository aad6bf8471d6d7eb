import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type FinalReport,
  openExtensionPage,
  tabIdOf,
  waitForReport,
  waitUntilRead,
} from '../../src/build/browser/control-page.ts';
import type { Engine } from '../../src/build/browser/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../src/build/browser/launch-browser.ts';
import { requireBrowser } from '../../src/build/browser/require-browser.ts';
import { createChromiumControls } from './chromium-controls.ts';
import type { EngineControls, MenuChoice } from './engine-controls.ts';
import { eventually, PATIENCE } from './eventually.ts';
import { createFirefoxControls } from './firefox-controls.ts';
import type { Listener } from './heard/listener.ts';
import { type NewsServer, startNewsServer } from './news-server.ts';
import { testingBuild } from './testing-build.ts';

/** A real browser with the extension, in which every site of the web is the news server. */
export interface BrowserUnderTest {
  readonly engine: Engine;
  readonly news: NewsServer;
  /** Where the extension's own files are, without a final slash. */
  extensionOrigin(): string;
  /** An empty tab. */
  newPage(): Promise<Page>;
  /** Opens a page and resolves once it has loaded; whether it has been read is `untilRead`'s to say. */
  openPage(url: string): Promise<Page>;
  /** Resolves when the extension is done with a page, with the state that it reports. */
  untilRead(page: Page): Promise<string>;
  /** Resolves when the extension is done with a page, with all that it reports. */
  reportOf(page: Page): Promise<FinalReport>;
  /** Opens a page and resolves when the extension has read it. */
  readPage(url: string): Promise<Page>;
  /** Opens the popup as the toolbar's button does for the tab of a page. */
  openPopup(page: Page): Promise<Page>;
  openOptions(): Promise<Page>;
  /** Opens the side panel in a tab of its own: about one page, or without one about whichever tab is in front. */
  openPanel(page?: Page): Promise<Page>;
  openWelcome(): Promise<Page>;
  /** Opens the page of all disputes: at the list, or where the fragment leads. */
  openDisputes(fragment?: string): Promise<Page>;
  /** A page that the extension opened by itself, once its address begins so. */
  pageAt(path: string): Promise<Page>;
  /** Listens to a page as somebody does who neither sees it nor has a mouse; it comes to the front. */
  hear(page: Page): Promise<Listener>;
  /** Listens to a page that the reader has been led to; nothing is done to get there. */
  listenTo(page: Page): Promise<Listener>;
  /** Opens the popup over a page, and listens to it. */
  hearPopup(page: Page): Promise<Listener>;
  /** Listens to the popup that the extension opened by itself. */
  hearOpenedPopup(): Promise<Listener>;
  /** Listens to the side panel that one of our surfaces has opened. */
  hearPanel(): Promise<Listener>;
  /** Has the browser take a file when a page next asks its reader for one. */
  chooseFile(page: Page, path: string): Promise<void>;
  /** The text of a file that the browser saved, once it is there whole. */
  savedFile(name: RegExp): Promise<string>;
  /** Gives the background a command of the browser’s keyboard, in the tab of a page. */
  runCommand(page: Page, command: string): Promise<void>;
  /** Chooses an entry of ours in the context menu of a page. */
  chooseFromMenu(page: Page, choice: MenuChoice): Promise<void>;
  /** Stops the extension's background, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  /** Has the browser grant requests for a host without asking its user. */
  allowRequestFor(hostname: string): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of the profile that files are saved in. */
const downloads = 'downloads';

interface Session {
  readonly launched: LaunchedBrowser;
  readonly controls: EngineControls;
  /** A page of the extension in a tab of its own, through which its background and pages are asked. */
  readonly control: Page;
}

/** Starts a browser of the engine with a new profile and the build for tests, or another one. */
export async function startBrowser(
  engine: Engine,
  extensionDir: string = testingBuild(engine),
): Promise<BrowserUnderTest> {
  const news = await startNewsServer();
  const profileDir = await mkdtemp(join(tmpdir(), 'counterclaim-'));
  const installation = { engine, extensionDir, profileDir };
  const release = async (): Promise<void> => {
    news.stop();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  };
  let session = await startSession(installation, news).catch(async (error) => {
    await release();
    throw error;
  });

  const openPage = async (url: string): Promise<Page> => {
    const page = await session.launched.browser.newPage();
    page.setDefaultTimeout(PATIENCE.timeout);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const openSurface = async (path: string): Promise<Page> => {
    const page = await openExtensionPage(session.launched, path);
    page.setDefaultTimeout(PATIENCE.timeout);
    return page;
  };
  const untilRead = (page: Page): Promise<string> => waitUntilRead(page, session.control);

  return {
    engine,
    news,
    extensionOrigin: () => session.launched.extensionOrigin,
    newPage: () => session.launched.browser.newPage(),
    openPage,
    untilRead,
    reportOf: (page) => waitForReport(page, session.control),
    async readPage(url) {
      const page = await openPage(url);
      await untilRead(page);
      return page;
    },
    async openPopup(page) {
      const popup = await session.controls.openPopup(page, await tabIdOf(page, session.control));
      popup.setDefaultTimeout(PATIENCE.timeout);
      return popup;
    },
    openOptions: () => openSurface('options.html'),
    async openPanel(page) {
      const about = page ? `?tab=${await tabIdOf(page, session.control)}` : '';
      return openSurface(`sidepanel.html${about}`);
    },
    openWelcome: () => openSurface('welcome.html'),
    openDisputes: (fragment = '') => openSurface(`disputes.html${fragment}`),
    async pageAt(path) {
      const start = `${session.launched.extensionOrigin}/${path}`;
      const page = await eventually(() => findPage(session.launched, start));
      page.setDefaultTimeout(PATIENCE.timeout);
      return page;
    },
    hear: (page) => session.controls.hear(page),
    listenTo: (page) => session.controls.listenTo(page),
    hearPopup: (page) => session.controls.hearPopup(page),
    hearOpenedPopup: () => session.controls.hearOpenedPopup(),
    hearPanel: () => session.controls.hearPanel(),
    chooseFile: (page, path) => session.controls.chooseFile(page, path),
    savedFile: (name) => eventually(() => readSaved(profileDir, name)),
    async runCommand(page, command) {
      await page.bringToFront();
      await session.controls.runCommand(command);
    },
    async chooseFromMenu(page, choice) {
      await page.bringToFront();
      await session.controls.chooseFromMenu(page, choice);
    },
    stopWorker: () => session.controls.stopWorker(),
    allowRequestFor: (hostname) => session.controls.allowRequestFor(hostname),
    async restart() {
      await session.launched.browser.close();
      session = await startSession(installation, news);
    },
    async stop() {
      try {
        await session.launched.browser.close();
      } finally {
        await release();
      }
    },
  };
}

/** What stays the same over a restart. */
interface Installation {
  readonly engine: Engine;
  readonly extensionDir: string;
  readonly profileDir: string;
}

async function startSession(
  { engine, extensionDir, profileDir }: Installation,
  { tlsPort, httpPort }: NewsServer,
): Promise<Session> {
  const launched = await launchBrowser({
    installed: requireBrowser(engine === 'firefox' ? ['firefox'] : ['chromium', 'chrome', 'edge']),
    extensionDir,
    profileDir,
    headless: true,
    downloadDir: join(profileDir, downloads),
    acceptInsecureCerts: true,
    args:
      engine === 'firefox'
        ? []
        : [
            '--disable-gpu',
            '--disable-quic',
            `--host-resolver-rules=MAP *:443 127.0.0.1:${tlsPort}, MAP *:80 127.0.0.1:${httpPort}, EXCLUDE 127.0.0.1`,
          ],
    firefoxPrefs: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${tlsPort};80=${httpPort}`,
    },
  });
  try {
    const control = await openExtensionPage(launched, 'options.html');
    const controls =
      engine === 'firefox' ? createFirefoxControls(launched) : createChromiumControls(launched, control);
    return { launched, controls, control };
  } catch (error) {
    await launched.browser.close();
    throw error;
  }
}

/** What a browser is still writing is empty, or has another name beside it. */
async function readSaved(profileDir: string, name: RegExp): Promise<string> {
  const saved = (await readdir(join(profileDir, downloads))).find((file) => name.test(file));
  const text = saved && (await readFile(join(profileDir, downloads, saved), 'utf8'));
  if (!text) throw new Error(`No file like ${name} was saved`);
  return text;
}

/** The tab that shows an address; Firefox tells nobody of the extension's own pages, so each tab is asked. */
async function findPage({ browser }: LaunchedBrowser, start: string): Promise<Page> {
  for (const page of await browser.pages()) {
    if ((await page.evaluate(() => location.href)).startsWith(start)) return page;
  }
  throw new Error(`No tab shows ${start}`);
}
