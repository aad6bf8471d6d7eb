import { browser } from 'wxt/browser';

/** Fetches the index that was packed into the extension. Rejects when it is not there. */
export async function readPackagedIndex(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL('/claims.index'));
  if (!response.ok) throw new Error(`claims.index: ${response.status}`);
  return response.arrayBuffer();
}
