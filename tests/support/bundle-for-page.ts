import { build } from 'vite';

interface Output {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

/** A module of ours with all it imports as one script, to be run in a page by a test. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'counterclaimTest' } },
  })) as unknown as Output | readonly Output[];
  const [bundle] = [built].flat() as readonly Output[];
  const code = bundle?.output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${entry} gave no script`);
  return code;
}
