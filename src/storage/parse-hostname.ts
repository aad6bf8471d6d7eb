/** A site as the reader named it, or why no site can be read from the words, in a sentence for the reader. */
export type ParsedHostname =
  | { readonly hostname: string; readonly problem: null }
  | { readonly hostname: null; readonly problem: string };

/**
 * Reads a hostname from whatever a person would paste: an address with or without scheme, port, path or sign-in name,
 * a match pattern, an international name, a headline with the address behind it. In ASCII, without `www.`.
 */
export function parseHostname(text: string): ParsedHostname {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return refuse('Write the address of a site, such as bbc.co.uk.');
  const readings = words.map(parseWord);
  return readings.find((reading) => reading.hostname !== null) ?? (readings[0] as ParsedHostname);
}

/** Quotes, brackets and sentence punctuation that come along when an address is copied. */
const wrapping = /^[<("'«“‘[]+|[>)"'»”’\],;!?.…]+$/g;

function parseWord(word: string): ParsedHostname {
  const address = word.replace(wrapping, '').replace(/^view-source:/i, '');
  const scheme = /^([a-z*][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', '*'].includes(scheme)) {
    return refuse(`${scheme}:// pages cannot be read by extensions; write the address of a web site.`);
  }
  const rest = address.replace(/^(?:[a-z*]*:)?\/\//i, '').replace(/^\*\./, '');
  const hostname = URL.parse(`https://${rest}`)
    ?.hostname.replace(/\.$/, '')
    .replace(/^www\.(?=.+\.)/, '');
  return hostname === undefined ? refuse(`“${word}” is not the address of a site.`) : checkWhole(hostname);
}

function checkWhole(hostname: string): ParsedHostname {
  const isWhole = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/.test(hostname) || hostname === 'localhost';
  return isWhole
    ? { hostname, problem: null }
    : refuse(`“${hostname}” is not a whole address; write it with its ending, such as bbc.co.uk.`);
}

function refuse(problem: string): ParsedHostname {
  return { hostname: null, problem };
}
