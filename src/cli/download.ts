import { InputError } from './input-error.ts';

/** What a web address serves. */
export interface Download {
  readonly bytes: Uint8Array;
  /** The encoding that the server states, or null. */
  readonly charset: string | null;
  /** Where it was found in the end. */
  readonly address: string;
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Fetches what a web address serves. Throws `InputError` when it cannot be had. */
export async function download(address: string): Promise<Download> {
  const cannotOpen = (reason: string) => new InputError(`Cannot open ${address}: ${reason}.`);
  const response = await fetch(address).catch((cause: Error) => {
    throw cannotOpen(cause.message);
  });
  if (!response.ok) throw cannotOpen(`the server answered ${response.status}`);
  const bytes = await response.bytes().catch((cause: Error) => {
    throw cannotOpen(cause.message);
  });
  const charset = CHARSET.exec(response.headers.get('content-type') ?? '')?.[1] ?? null;
  return { bytes, charset, address: response.url };
}
