import type { Page } from 'puppeteer-core';
import type { ShownCard } from './shown-card.ts';

/** Reaches into the extension's shadow root, which only the build mode `testing` leaves open. */
export const popoverSelector = '>>> .popover[role="dialog"]';

/** Waits for the popover of the page and reads what it shows. */
export async function readPopover(page: Page): Promise<ShownCard> {
  const popover = await page.waitForSelector(popoverSelector);
  if (!popover) throw new Error('No popover opened');
  return popover.evaluate((dialog) => {
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(textOf);
    const position = (root: Element) => ({
      statement: textOf(root.querySelector('.statement')),
      holders: texts(root, '.holders > li'),
      sources: [...root.querySelectorAll('.source')].map((source) => ({
        title: textOf(source.querySelector('a > bdi')),
        url: source.querySelector('a')?.href ?? '',
        origin: texts(source, '.source-origin > *').join(', '),
      })),
    });
    return {
      question: textOf(dialog.querySelector('h2')),
      relation: textOf(dialog.querySelector('.claim h3')),
      claim: position(dialog.querySelector('.position-claim') ?? dialog),
      counterClaims: [...dialog.querySelectorAll('.position-counter')].map(position),
      figures: texts(dialog, '.figures dd'),
    };
  });
}

/** Waits until the popover has come to rest, so that a picture of it is sharp. */
export async function settlePopover(page: Page): Promise<void> {
  const popover = await page.waitForSelector(popoverSelector);
  await popover?.evaluate(async (dialog) => {
    const host = dialog.getRootNode() as ShadowRoot;
    await Promise.all(host.getAnimations().map(({ finished }) => finished));
  });
}

/** Closes the popover as a reader does, by Escape, and waits until it is gone. */
export async function closePopover(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector(popoverSelector, { hidden: true });
}
