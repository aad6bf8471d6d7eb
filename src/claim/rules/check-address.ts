import { parseWebAddress, type WebAddress } from '../web-address.ts';
import { isCopyHost, isForwardingHost } from './copy-hosts.ts';
import type { SourceRule } from './rule.ts';

/** Query parameters, and names in a fragment, that tell a publisher where the reader came from. */
const trackingName = new RegExp(
  '^(?:(?:utm|at|ns|guce)_.*|wt\\..*|campaign.*|[a-z]+clid|cmpid?|fromrss|guccounter|igshid|ito|mc_[ce]id|msclkid|' +
    'ocid|partner|ref_?(?:src|url)|sh|smid|smtyp|source|spm|taid|xtor|zsource|_ga|_gl)$',
  'i',
);
const copyName = /^(?:amp|outputtype|print|printable|printerfriendly|replytocom|share|tmpl|usqp)$/i;
const copyPath = /\/(?:amp|print|printable|printer-friendly)(?:\/|$)|\.amp(?:\.html?)?$|[-_.]print\.html?$/i;

/** A source is cited at its publisher's own address: no copies, no detours, nothing that tracks the reader. */
export const checkAddress: SourceRule = function* ({ url }) {
  const address = parseWebAddress(url);
  const message = address
    ? fault(address)
    : 'is no address of a page: it must begin with https:// or http://';
  if (message !== null) yield { path: ['url'], message };
};

function fault({ host, path, query, fragment }: WebAddress): string | null {
  const names = query.map(([name]) => name);
  const tracking = names.filter((name) => trackingName.test(name));
  if (tracking.length > 0) return `carries tracking parameters (${tracking.join(', ')}): cut them off`;
  if (/^:~:/.test(fragment) || trackingName.test(fragment.split('=')[0] ?? '')) {
    return `carries a fragment that tracks or scrolls (#${fragment}): cut it off`;
  }
  if (isCopyHost(host))
    return `${host} shows copies of pages (mirror, cache, proxy, amp): give the publisher's own address`;
  if (isForwardingHost(host)) return `${host} only forwards: give the address that it leads to`;
  const copies = names.filter((name) => copyName.test(name));
  if (copies.length > 0)
    return `asks for a print, amp or shared copy (${copies.join(', ')}): give the page itself`;
  if (copyPath.test(path)) return 'is a print or amp copy: give the page itself';
  return null;
}
