import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Compiles `claims/` into the packaged `claims.index`; an invalid claims file stops the build with its own message. */
export async function bundleClaims(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  // Loaded here so that `wxt prepare`, which compiles nothing, stays quick and cannot fail over a claims file.
  const { compileClaims } = await import('./compile-claims.ts');
  const { bytes } = await compileClaims(join(wxt.config.root, 'claims'));
  const compiled = join(wxt.config.wxtDir, 'claims.index');
  await mkdir(wxt.config.wxtDir, { recursive: true });
  await writeFile(compiled, bytes);
  files.push({ absoluteSrc: compiled, relativeDest: 'claims.index' });
}
