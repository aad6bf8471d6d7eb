import type { Browser, Page } from 'puppeteer-core';

/** WebDriver BiDi as Firefox speaks it; Puppeteer keeps its connection to itself. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Sends a command of WebDriver BiDi, for what Puppeteer offers no method. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, parameters)).result;
}

/** The browsing context that a page is, as BiDi counts them. */
export function contextOf(page: Page): string {
  const { _id } = page.mainFrame() as unknown as { _id: string };
  return _id;
}
