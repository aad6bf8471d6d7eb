import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Files that are compiled into the extension beside its scripts. */
export const compiledFiles = ['claims.index', 'encoder.weights'] as const;

/**
 * Compiles `claims/` into the packaged `claims.index`, and packs the encoder beside it; an invalid claims file stops the
 * build with its own message.
 */
export async function bundleClaims(wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  // Loaded here so that `wxt prepare`, which compiles nothing, stays quick and cannot fail over a claims file.
  const { compileClaims } = await import('./compile-claims.ts');
  const { readEncoder } = await import('./read-meaning-file.ts');
  const { bytes } = await compileClaims(join(wxt.config.root, 'claims'));
  const contents = { 'claims.index': bytes, 'encoder.weights': await readEncoder() };
  await mkdir(wxt.config.wxtDir, { recursive: true });
  for (const file of compiledFiles) {
    const compiled = join(wxt.config.wxtDir, file);
    await writeFile(compiled, contents[file]);
    files.push({ absoluteSrc: compiled, relativeDest: file });
  }
}
