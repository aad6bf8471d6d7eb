import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/build/browser/find-browser.ts';
import { type BrowserUnderTest, startBrowser } from './browser-under-test.ts';

const engines: readonly Engine[] = ['chrome', 'firefox'];

/** Describes a behaviour once and runs it in both browsers; `browser` is started before the first test. */
export function inEachBrowser(behaviour: string, define: (browser: () => BrowserUnderTest) => void): void {
  describe.each(engines)(`${behaviour} in %s`, (engine) => {
    let browser: BrowserUnderTest | null = null;
    beforeAll(async () => {
      browser = await startBrowser(engine);
    });
    afterAll(() => browser?.stop());
    define(() => {
      if (!browser) throw new Error('The browser is started before the first test, not earlier');
      return browser;
    });
  });
}
