import { parseWebAddress } from '../web-address.ts';
import type { SourceRule } from './rule.ts';

/** The publisher of a source is one that publishes at its host, by the table in `hosts.yaml`. */
export const checkPublisher: SourceRule = function* ({ url, publisher }, { claims }) {
  const host = parseWebAddress(url)?.host;
  if (host === undefined) return;
  const known = publishersAt(host, claims.publishers);
  if (known === null) {
    yield {
      path: ['url'],
      message: `the host ${host} is not in hosts.yaml: add it with the name of its publisher`,
    };
  } else if (!known.includes(publisher)) {
    const message = `${publisher} does not publish at ${host}, but ${known.join(' or ')}: correct it here or in hosts.yaml`;
    yield { path: ['publisher'], message };
  }
};

/** The names listed for the host or for the nearest domain above it; null when none is listed. */
function publishersAt(host: string, table: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const names = table.get(domain);
    if (names) return names;
  }
  return null;
}
