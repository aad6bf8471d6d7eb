import { isUtf8 } from 'node:buffer';
import { getEncoding } from 'encoding-sniffer';

/** As far as browsers look for signs of what is no text (MIME Sniffing standard, resource header). */
const HEADER_LENGTH = 1445;

/**
 * The text of a page or a text file, decoded as browsers do: by its byte order mark, else by what the server says, else by
 * what the page's `<meta>` says, else as UTF-8 or, where it is none, as windows-1252. Empty for what is no text.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const encoding = getEncoding(bytes, {
    transportLayerEncodingLabel: charset ?? '',
    defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252',
  });
  const text = new TextDecoder(encoding).decode(bytes);
  return text.slice(0, HEADER_LENGTH).includes('\0') ? '' : text;
}
