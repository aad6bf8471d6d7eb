import type { Page } from 'puppeteer-core';

/** Notes from now on what the extension writes to a page's console, and what fails in it. */
export function watchConsole(page: Page): readonly string[] {
  const messages: string[] = [];
  const note = (text: string, source = ''): void => {
    if (/counterclaim|(?:chrome|moz)-extension:/i.test(`${source} ${text}`)) messages.push(text);
  };
  page.on('console', (message) => note(message.text(), message.location().url));
  page.on('pageerror', (error) => note(String(error), error instanceof Error ? error.stack : ''));
  return messages;
}
