import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from './certificate.ts';

/** Plays every site of the web to a browser under test, and remembers what was asked of it. */
export interface NewsServer {
  readonly tlsPort: number;
  readonly httpPort: number;
  /** Addresses asked for, in order, over either port. */
  readonly requests: readonly string[];
  /** The referrers of requests that named one, by the address asked for. */
  readonly referrers: ReadonlyMap<string, string>;
  /** Serves a page, or another file, at an address, over https and http alike. */
  publish(address: string, content: string | Uint8Array, headers?: Readonly<Record<string, string>>): void;
  stop(): void;
}

interface PublishedPage {
  readonly content: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

export async function startNewsServer(): Promise<NewsServer> {
  const pages = new Map<string, PublishedPage>();
  const requests: string[] = [];
  const referrers = new Map<string, string>();
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const place = `${request.headers.host}${request.url}`;
    requests.push(`${scheme}://${place}`);
    if (request.headers.referer !== undefined) referrers.set(`${scheme}://${place}`, request.headers.referer);
    const page = pages.get(place);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.content ?? 'Not found');
  };
  const tls = createTlsServer(await createCertificate(), answer('https'));
  const http = createHttpServer(answer('http'));
  const [tlsPort, httpPort] = await Promise.all([listen(tls), listen(http)]);
  return {
    tlsPort,
    httpPort,
    requests,
    referrers,
    publish: (address, content, headers = {}) => {
      const { host, pathname } = new URL(address);
      pages.set(`${host}${pathname}`, { content, headers });
    },
    stop: () => {
      for (const server of [tls, http]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
