import type { Page } from 'puppeteer-core';

/** Notes from now on what the extension writes to a page's console, and what fails in it. */
export async function watchConsole(page: Page): Promise<readonly string[]> {
  const messages: string[] = [];
  const note = (text: string, source = ''): void => {
    if (/counterclaim/i.test(text) || /(?:chrome|moz)-extension:/.test(`${source} ${text}`))
      messages.push(text);
  };
  page.on('console', (message) => note(message.text(), message.location().url));
  page.on('pageerror', (error) => note(String(error), error instanceof Error ? error.stack : ''));
  if (page.browser().process()?.spawnfile.includes('firefox')) return messages;
  // Chromium's page events leave out what content scripts do in their own world.
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.consoleAPICalled', ({ args, stackTrace }) =>
    note(
      args.map(({ value, description }) => value ?? description).join(' '),
      stackTrace?.callFrames[0]?.url,
    ),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    note(exceptionDetails.exception?.description ?? exceptionDetails.text, exceptionDetails.url),
  );
  return messages;
}
