import { preview } from 'vite';

/** A folder served on this machine only. */
export interface FolderServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the files of a folder under an address of this machine. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server was given no port');
  return { address: `http://127.0.0.1:${bound.port}`, stop: () => server.close() };
}
