/** Whether a hostname is `host` or one of its subdomains. */
export function isWithinHost(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
