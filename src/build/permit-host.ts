import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/**
 * Copies a built extension into `target`, there permitted to run on one more host, as if the reader had allowed it.
 * So a page outside the list of news sites can be shown without a permission prompt.
 */
export async function permitHost(extensionDir: string, target: string, hostname: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(extensionDir, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const pattern = `*://${hostname}/*`;
  manifest.host_permissions = [...(manifest.host_permissions ?? []), pattern];
  for (const script of manifest.content_scripts ?? []) script.matches.push(pattern);
  await writeFile(path, JSON.stringify(manifest));
}
