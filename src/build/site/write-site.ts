import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type InlineConfig } from 'vite';
import type { Pack } from '../../claim/dispute.ts';
import { runCommand } from '../run-command.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const settings: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** Writes the site of all disputes into a folder, over what is there; returns the number of its files. */
export async function writeSite(folder: string, packs: readonly Pack[]): Promise<number> {
  await prepare();
  const files = [...(await renderFiles(packs)), ['list.js', await buildListScript()] as const];
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
  return files.length;
}

/** The compiler's settings build on a file that is generated, which a fresh checkout does not have. */
async function prepare(): Promise<void> {
  if (existsSync(join(project, '.wxt/tsconfig.json'))) return;
  const { status, output } = await runCommand(['wxt', 'prepare'], project);
  if (status !== 0) throw new Error(`The site could not be prepared:\n${output}`);
}

/** Node strips types, but reads no JSX and no style sheets: Vite does. */
async function renderFiles(packs: readonly Pack[]): Promise<ReadonlyMap<string, string>> {
  const server = await createServer({
    ...settings,
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const { renderSite } = (await server.ssrLoadModule(
      '/render-site.tsx',
    )) as typeof import('./render-site.tsx');
    return renderSite(packs);
  } finally {
    await server.close();
  }
}

async function buildListScript(): Promise<string> {
  const built = await build({
    ...settings,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: 'browse-list.tsx', formats: ['iife'], name: 'list' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The script of the list was not built');
  return output.output[0].code;
}
