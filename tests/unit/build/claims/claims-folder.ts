import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

/** Writes a claims folder, text as it is and everything else as YAML; it goes when the test ends. */
export async function writeClaimsFolder(files: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claims-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : stringify(content, { lineWidth: 0 }));
  }
  return folder;
}
