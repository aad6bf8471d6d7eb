import type { Page } from 'puppeteer-core';
import type { Listener } from './heard/listener.ts';

/** An entry of the context menu, and the text that is selected where it is opened. */
export interface MenuChoice {
  readonly entry: 'check-page' | 'check-selection';
  readonly selectionText?: string;
}

/** What a test asks of the browser itself, where the two engines differ. */
export interface EngineControls {
  /** Clicks the extension's button in the toolbar, which gives it the tab for now, and returns the popup. */
  openPopup(page: Page, tabId: number): Promise<Page>;
  /** Listens to a page, in the tab in front, as somebody does who neither sees it nor has a mouse. */
  hear(page: Page): Promise<Listener>;
  /** Listens to a page that the reader has been led to, with the focus left where it is. */
  listenTo(page: Page): Promise<Listener>;
  /** Opens the popup over the page that is in front, where the engine can by its keys, and listens to it. */
  hearPopup(page: Page): Promise<Listener>;
  /** Listens to the popup that the extension opened by itself. */
  hearOpenedPopup(): Promise<Listener>;
  /** Listens to the side panel, once one of our surfaces has opened it. */
  hearPanel(): Promise<Listener>;
  /** Has the browser take a file when the page next asks its reader for one. */
  chooseFile(page: Page, path: string): Promise<void>;
  /** Gives the background a command as of the reader's keyboard, in the tab in front. */
  runCommand(command: string): Promise<void>;
  /** Chooses an entry of ours in the context menu of the page in front, with what is selected there. */
  chooseFromMenu(page: Page, choice: MenuChoice): Promise<void>;
  /** Stops the extension's background, as the browser does when it idles. */
  stopWorker(): Promise<void>;
  /** Has requests for a host granted, where the browser would ask its user. */
  allowRequestFor(hostname: string): Promise<void>;
}
