import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { buildStock } from './build-stock.ts';

/** Compiles the page that shows every state into a folder, with the texts and the claims that it shows. */
export async function buildGallery(root: string, folder: string): Promise<void> {
  await build({
    root: join(root, 'src/build/gallery'),
    base: './',
    configFile: false,
    // As in the build for tests, the card on a page can be looked into.
    mode: 'testing',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', modulePreload: false },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'stock.json'), JSON.stringify(await buildStock(join(root, 'claims'))));
  await cp(join(root, 'src/public/_locales'), join(folder, '_locales'), { recursive: true });
}
