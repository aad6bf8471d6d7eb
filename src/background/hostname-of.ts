import { canonicalHostname } from '../storage/canonical-hostname.ts';

/** The hostname of a web page without `www.`; null where extensions cannot run or the browser hides the address. */
export function hostnameOf(address: string | undefined): string | null {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return canonicalHostname(url.hostname);
}
