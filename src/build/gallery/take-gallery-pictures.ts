import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Engine } from '../browser/find-browser.ts';
import type { StateCard } from './gallery-state.ts';
import { openGalleryBrowser } from './open-gallery-browser.ts';
import { openState } from './open-state.ts';
import { picturePath } from './write-index.ts';

/** What the page that shows every state says when no state is asked for. */
export async function readStates(browser: Browser, address: string): Promise<readonly StateCard[]> {
  const page = await browser.newPage();
  await page.goto(`${address}/index.html`);
  // As text: of values that several states share, Firefox would hand over the first alone.
  const states = await page.waitForFunction(() =>
    JSON.stringify((window as unknown as { galleryStates?: unknown }).galleryStates),
  );
  return JSON.parse(String(await states.jsonValue()));
}

/** Takes a picture of every state in one engine, and returns the states. */
export async function takeGalleryPictures(
  engine: Engine,
  { address, folder }: { readonly address: string; readonly folder: string },
): Promise<readonly StateCard[]> {
  let states: readonly StateCard[] = [];
  for (const phone of [false, true]) {
    const browser = await openGalleryBrowser(engine, { phone });
    try {
      states = await readStates(browser, address);
      for (const state of states.filter(({ looks }) => (looks?.phone ?? false) === phone)) {
        const page = await openState(browser, address, state);
        const path = join(folder, picturePath(state, engine));
        await mkdir(dirname(path), { recursive: true });
        // What the options say last is as much a part of them as what they say first.
        await page.screenshot({ path: path as `${string}.png`, fullPage: state.surface === 'options' });
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }
  return states;
}
