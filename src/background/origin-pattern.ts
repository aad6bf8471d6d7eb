/** The match pattern that covers a hostname and its subdomains, over http and https. */
export function originPattern(hostname: string): string {
  const isIpAddress = /^[\d.]+$|^\[/.test(hostname);
  return isIpAddress ? `*://${hostname}/*` : `*://*.${hostname}/*`;
}

/** The hostname of a pattern that covers one host or one host with its subdomains; null for wider patterns. */
export function patternHostname(pattern: string): string | null {
  return /^[a-z*]+:\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** Covers every site; what the browser is asked for where all of them are to be read. */
export const everySite = '*://*/*';

/** Whether a pattern covers every site, as browsers write those. */
export function coversEverySite(pattern: string): boolean {
  return pattern === everySite || pattern === '<all_urls>';
}
