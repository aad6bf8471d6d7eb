import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGallery } from './gallery/build-gallery.ts';
import { serveFolder } from './gallery/serve-folder.ts';
import { takeGalleryPictures } from './gallery/take-gallery-pictures.ts';
import { writeIndex } from './gallery/write-index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.artefacts/gallery');

await buildGallery(root, join(root, '.output/gallery'));
const server = await serveFolder(join(root, '.output/gallery'));
try {
  const place = { address: server.address, folder };
  const [states] = await Promise.all([
    takeGalleryPictures('chrome', place),
    takeGalleryPictures('firefox', place),
  ]);
  await writeIndex(folder, states);
  console.log(`${states.length} states in two browsers: ${join(folder, 'index.html')}`);
} finally {
  await server.stop();
}
