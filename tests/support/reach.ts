import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** A control by the role and the name that the browser's accessibility tree gives it. */
export interface NamedControl {
  readonly role: string;
  readonly name: string;
}

/** Longer than the way to any control of ours. */
const MOST_STEPS = 120;

/**
 * Goes on with Tab until the control has the focus, as somebody does who neither sees the page nor has a mouse: the
 * control is looked up in the browser's accessibility tree, and has to lie on the way of the Tab key.
 */
export async function reach(page: Page, wanted: NamedControl): Promise<void> {
  const control = await findNamed(page, wanted);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to the ${wanted.role} “${wanted.name}”`);
}

/** Reaches a control and presses it, by Enter or another key. */
export async function press(page: Page, wanted: NamedControl, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press(key);
}

/** Enters words at once where the focus is: what half of them finds would be overtaken while a test goes on to it. */
export async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), words);
}

/** Waits until the accessibility tree of the page, or of our card on it, has the control. */
export async function findNamed(page: Page, { role, name }: NamedControl): Promise<ElementHandle> {
  const selector = `::-p-aria([name="${name}"][role="${role}"])`;
  const found = await page.waitForFunction(
    () => document.querySelector('counterclaim-host')?.shadowRoot?.querySelector('.surface') ?? document.body,
  );
  const root = found.asElement() as ElementHandle<Element>;
  // Over BiDi, a lookup in the accessibility tree does not wait by itself for what is not there yet.
  return eventually(async () => {
    const control = await root.$(selector);
    if (!control) throw new Error(`Nothing is a ${role} named “${name}”`);
    return control;
  });
}

function hasFocus(control: ElementHandle): Promise<boolean> {
  return control.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  );
}
