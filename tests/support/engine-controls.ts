import type { Page } from 'puppeteer-core';

/** What a test asks of the browser itself, where the two engines differ. */
export interface EngineControls {
  /** Clicks the extension's button in the toolbar, which gives it the tab for now, and returns the popup. */
  openPopup(page: Page, tabId: number): Promise<Page>;
  /** Stops the extension's background, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  /** Has requests for a host granted, where the browser would ask its user. */
  allowRequestFor(hostname: string): Promise<void>;
}
