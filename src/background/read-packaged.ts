import { browser } from 'wxt/browser';

/** Fetches a file that was packed into the extension beside its scripts. Rejects when it is not there. */
export async function readPackaged(file: 'claims.index' | 'encoder.weights'): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/${file}`));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
}
