import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { servePages } from '../serve-pages.ts';
import { StartArgumentError } from './start-request.ts';
import { wrapArticle } from './wrap-article.ts';

/** An address that a browser can open. */
export interface OpenedPage {
  readonly url: string;
  readonly hostname: string;
  /** Stops serving it. */
  stop(): void;
}

const demoArticle = fileURLToPath(new URL('../demo/harbour-courier.html', import.meta.url));

/**
 * Gives a page an address: its own, or for a file one on this machine. Browsers resolve every name under `localhost`
 * to this machine and trust it without a certificate, so the file needs neither a fake address nor a weakened browser.
 */
export async function openPageSource(page: string | null): Promise<OpenedPage> {
  if (page !== null && /^https?:\/\//i.test(page)) return openAddress(page);
  const html = await readArticle(page ?? demoArticle);
  const hostname = page === null ? 'harbour-courier.localhost' : 'article.localhost';
  const { port, stop } = await servePages(new Map([['/article', html]]));
  return { url: `http://${hostname}:${port}/article`, hostname, stop };
}

function openAddress(address: string): OpenedPage {
  if (!URL.canParse(address)) throw new StartArgumentError(`"${address}" is no web address.`);
  const { href, hostname } = new URL(address);
  return { url: href, hostname, stop: () => {} };
}

async function readArticle(path: string): Promise<string> {
  if (!/\.(html?|txt)$/i.test(path)) {
    throw new StartArgumentError(
      `"${path}" is neither a web address (https://…) nor a file that ends in .html or .txt.`,
    );
  }
  const text = await readFile(path, 'utf8').catch(() => {
    throw new StartArgumentError(`The file "${path}" cannot be read. Check its name and folder.`);
  });
  return /\.txt$/i.test(path) ? wrapArticle(text) : text;
}
