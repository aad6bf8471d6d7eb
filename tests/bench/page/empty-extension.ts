import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }],
};

const files = {
  'manifest.json': JSON.stringify(manifest),
  'background.js': 'chrome.runtime.onMessage.addListener((message, sender, reply) => reply(message));',
  // The least that marks anything: one question to the background, one range.
  'content.js': `chrome.runtime.sendMessage('mark').then(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('p'));
    CSS.highlights.set('bench-empty', new Highlight(range));
  });`,
  'options.html': '<!doctype html><title>Empty</title>',
};

/** Writes an extension that does nothing but ask its background once and mark a paragraph; returns its folder. */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
