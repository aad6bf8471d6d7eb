import type { Browser, Page } from 'puppeteer-core';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { clickMark } from '../browser/page-marks.ts';
import { settlePopover } from '../browser/read-popover.ts';
import type { StateCard } from './gallery-state.ts';

/** Opens a state in a page of its own, looked at as it asks, with everything pressed that it asks for. */
export async function openState(browser: Browser, address: string, state: StateCard): Promise<Page> {
  const page = await browser.newPage();
  await lookAt(page, state);
  const key = `${state.surface}/${state.name}`;
  await page.goto(`${address}/index.html#${key}`);
  await page.waitForSelector(`html[data-shown="${key}"]`);
  for (const control of state.press ?? [])
    await (control === 'mark' ? pressMark(page) : press(page, control));
  await page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.querySelector('#root')?.shadowRoot ?? document;
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
  });
  return page;
}

async function lookAt(page: Page, { width, height, looks = {} }: StateCard): Promise<void> {
  const isChromium = !(await page.browser().version()).startsWith('firefox');
  const touch = isChromium && looks.phone ? { hasTouch: true, isMobile: true } : {};
  await page.setViewport({ width, height, deviceScaleFactor: looks.zoom ?? 1, ...touch });
  if (!isChromium) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...(looks.forced ? [{ name: 'forced-colors', value: 'active' }] : []),
    ],
  });
}

/** Waits until the page is marked, and clicks its first mark. */
async function pressMark(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await clickMark(page, 0);
  await settlePopover(page);
}

/** Controls without words of ours: the first row of a list, and the sentence of the example. */
const WORDLESS: Readonly<Record<string, string>> = {
  option: '[role="option"]',
  example: '.example-page button',
};

/** Presses the control with the words of a key, in whichever language, or one without words of ours. */
async function press(page: Page, key: string): Promise<void> {
  const selector = WORDLESS[key] ?? 'button, summary';
  const language = await page.$eval('html', ({ lang }) => lang.slice(0, 2));
  const words = key in WORDLESS ? null : await wordsOf(page, key, language);
  await page.waitForFunction(
    (selector, words) => {
      const root = document.querySelector('#root')?.shadowRoot ?? document;
      const controls = [...root.querySelectorAll<HTMLElement>(selector)];
      const control = controls.find(({ textContent }) => words === null || textContent?.trim() === words);
      control?.click();
      control?.scrollIntoView({ block: 'center' });
      return control !== undefined;
    },
    {},
    selector,
    words,
  );
}

async function wordsOf(page: Page, key: string, language: string): Promise<string> {
  if (language === 'en') return english[key as keyof typeof english].message;
  return page.evaluate(
    async (path, key) => (await (await fetch(path)).json())[key].message,
    `_locales/${language}/messages.json`,
    key,
  );
}
