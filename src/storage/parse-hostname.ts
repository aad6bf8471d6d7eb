import { canonicalHostname } from './canonical-hostname.ts';

/** Why no site can be read from what somebody wrote, and the part of it that is to blame. */
export interface AddressProblem {
  readonly kind: 'empty' | 'closed-scheme' | 'unreadable' | 'incomplete';
  readonly written: string;
}

/** A site as the reader named it, or why none can be read from the words. */
export type ParsedHostname =
  | { readonly hostname: string; readonly problem: null }
  | { readonly hostname: null; readonly problem: AddressProblem };

/**
 * Reads a hostname from whatever a person would paste: an address with or without scheme, port, path or sign-in name,
 * a match pattern, an international name, a headline with the address behind it. In ASCII, without `www.`.
 */
export function parseHostname(text: string): ParsedHostname {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return refuse('empty', text);
  const readings = words.map(parseWord);
  return readings.find((reading) => reading.hostname !== null) ?? (readings[0] as ParsedHostname);
}

/** Quotes, brackets and sentence punctuation that come along when an address is copied. */
const wrapping = /^[<("'«“‘[]+|[>)"'»”’\],;!?.…]+$/g;

function parseWord(word: string): ParsedHostname {
  const address = word.replace(wrapping, '').replace(/^view-source:/i, '');
  const scheme = /^([a-z*][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', '*'].includes(scheme)) {
    return refuse('closed-scheme', scheme);
  }
  const rest = address.replace(/^(?:[a-z*]*:)?\/\//i, '').replace(/^\*\./, '');
  const url = URL.parse(`https://${rest}`);
  return url === null ? refuse('unreadable', word) : checkWhole(canonicalHostname(url.hostname));
}

function checkWhole(hostname: string): ParsedHostname {
  const isWhole = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/.test(hostname) || hostname === 'localhost';
  return isWhole ? { hostname, problem: null } : refuse('incomplete', hostname);
}

function refuse(kind: AddressProblem['kind'], written: string): ParsedHostname {
  return { hostname: null, problem: { kind, written } };
}
