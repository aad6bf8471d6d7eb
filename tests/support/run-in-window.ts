import type { Browser } from 'puppeteer-core';
import { sendBidi } from '../../src/build/browser/bidi.ts';

interface WindowTree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs the body of an async function in Firefox’s own window, which WebDriver BiDi reaches when system access is allowed;
 * what it returns comes back as JSON does.
 */
export async function runInWindow(browser: Browser, body: string): Promise<unknown> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree as WindowTree).contexts;
  const evaluation = await sendBidi(browser, 'script.evaluate', {
    target: { context: window?.context },
    expression: `(async () => JSON.stringify((await (async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ${body}
    })()) ?? null))()`,
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = evaluation as Evaluation;
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
  return JSON.parse(result?.value ?? 'null');
}
