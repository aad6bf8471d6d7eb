import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension into `target`, there with the browser's permission for one more host, as if the reader had
 * granted it. So a page outside the list of news sites can be shown without a prompt.
 */
export async function permitHost(extensionDir: string, target: string, hostname: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(extensionDir, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions?: string[] };
  const permissions = [...(manifest.host_permissions ?? []), `*://*.${hostname}/*`];
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: permissions }));
}
