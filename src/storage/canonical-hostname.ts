/** A hostname as sites are told apart by it: without a final dot and without `www.`, unless that is the site's own name. */
export function canonicalHostname(hostname: string): string {
  return hostname.replace(/\.$/, '').replace(/^www\.(?=.+\.)/, '');
}
