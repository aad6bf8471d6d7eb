import type { Page } from 'puppeteer-core';
import type { Listener } from './heard/listener.ts';

/** What a test asks of the browser itself, where the two engines differ. */
export interface EngineControls {
  /** Clicks the extension's button in the toolbar, which gives it the tab for now, and returns the popup. */
  openPopup(page: Page, tabId: number): Promise<Page>;
  /** Listens to a page, in the tab in front, as somebody does who neither sees it nor has a mouse. */
  hear(page: Page): Promise<Listener>;
  /** Opens the popup over the page that is in front, where the engine can by its keys, and listens to it. */
  hearPopup(page: Page): Promise<Listener>;
  /** Listens to the side panel, once one of our surfaces has opened it. */
  hearPanel(): Promise<Listener>;
  /** Has the browser take a file when the page next asks its reader for one. */
  chooseFile(page: Page, path: string): Promise<void>;
  /** Stops the extension's background, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  /** Has requests for a host granted, where the browser would ask its user. */
  allowRequestFor(hostname: string): Promise<void>;
}
