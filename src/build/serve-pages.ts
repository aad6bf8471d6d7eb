import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine only; `port` is one that was free. */
export interface PageServer {
  readonly port: number;
  stop(): void;
}

/** Serves HTML by path. Every other path is not found. */
export function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        port,
        stop: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
