import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery } from '../../src/build/gallery/build-gallery.ts';
import { openGalleryBrowser } from '../../src/build/gallery/open-gallery-browser.ts';
import { openState } from '../../src/build/gallery/open-state.ts';
import { type FolderServer, serveFolder } from '../../src/build/gallery/serve-folder.ts';
import { readStates } from '../../src/build/gallery/take-gallery-pictures.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { layoutFaults, outlineSurface } from '../support/outline-surface.ts';
import { projectRoot } from '../support/testing-build.ts';

const folder = join(projectRoot, '.output/gallery-testing');
const outlines = new Map<string, string>();
let server: FolderServer;

beforeAll(async () => {
  await buildGallery(projectRoot, folder);
  server = await serveFolder(folder);
});
afterAll(() => server.stop());

describe.each(['chrome', 'firefox'] as const)('every surface in %s', (engine) => {
  describe.each([
    { held: 'with a mouse', phone: false },
    { held: 'on a phone of 360 px', phone: true },
  ])('$held', ({ phone }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openGalleryBrowser(engine, { phone });
    });
    afterAll(() => browser.close());

    it('can be read by everybody, cuts nothing off, and says the same in both browsers', async () => {
      const states = (await readStates(browser, server.address)).filter(
        ({ looks }) => (looks?.phone ?? false) === phone,
      );
      const faults: Record<string, string[]> = {};
      for (const state of states) {
        const key = `${state.surface}/${state.name}`;
        const page = await openState(browser, server.address, state);
        const outline = await outlineSurface(page);
        const other = outlines.get(key) ?? outline;
        outlines.set(key, outline);
        const found = [
          ...(await findBarriers(page)),
          ...(await layoutFaults(page, { phone })),
          ...(outline === other ? [] : ['it says something else in the other browser']),
          ...(outline.split('\n').length > 2 ? [] : ['it says next to nothing']),
        ];
        if (found.length > 0) faults[key] = found;
        await page.close();
      }
      expect(faults).toEqual({});
    });
  });
});
