import type { Page } from 'puppeteer-core';
import { readMarks } from '../../src/build/browser/page-marks.ts';

/** Waits until the page has exactly as many marks, and returns their sentences. */
export async function waitForMarks(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (count) => {
      const painted = [...CSS.highlights].filter(([name]) => /^counterclaim-(?!current)/.test(name));
      return painted.reduce((sum, [, highlight]) => sum + highlight.size, 0) === count;
    },
    { polling: 50 },
    count,
  );
  return readMarks(page);
}

/** Waits until a page has painted so often, which one that is held up does not. */
export async function waitForFrames(page: Page, count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Waits until a page of the extension shows a text, white space collapsed. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text),
    { polling: 50 },
    text,
  );
}

/** The button of a page of the extension with exactly this name, once it is there. */
export function clickButton(page: Page, name: string): Promise<void> {
  return page.locator(`::-p-aria([name="${name}"])`).click();
}
