import { parseWebAddress, type WebAddress } from '../web-address.ts';
import type { SourceRule } from './rule.ts';

const trackingParameter =
  /^(?:utm_.*|wt\..*|at_.*|ns_.*|guce_.*|guccounter|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmpid?|ito|smid|smtyp|ocid|xtor|ref_?src|ref_url|fromrss|zsource|sh|spm|taid|partner|campaign.*|source)$/i;
const copyParameter = /^(?:print|printable|printerfriendly|amp|outputtype|usqp|tmpl|share|replytocom)$/i;
const copyPath =
  /(?:^|\/)(?:amp|print|printable|printer-friendly)(?:\/|$)|\.amp(?:\.html?)?$|[-_.]print\.html?$/i;
const copyHost =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today|md|li|vn|fo)|webcache\.googleusercontent\.com|translate\.goog|translate\.google\.[a-z.]+|cc\.bingj\.com|cdn\.ampproject\.org|ampproject\.net|news\.google\.com|r\.jina\.ai|12ft\.io|outline\.com|removepaywall\.com|nitter\.[a-z]+|proxy\.[a-z0-9.-]+|pdfslide\.[a-z]+|docplayer\.[a-z]+|scribd\.com|megalodon\.jp|perma\.cc|ghostarchive\.org)$|^(?:amp|cache|mirror|proxy|print)\./i;
const shortenerHost =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|is\.gd|youtu\.be|lnkd\.in|trib\.al)$/i;

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
  const tracking = names.filter((name) => trackingParameter.test(name));
  if (tracking.length > 0) return `carries tracking parameters (${tracking.join(', ')}): cut them off`;
  if (fragment.startsWith(':~:') || trackingParameter.test(fragment.split('=')[0] ?? '')) {
    return `carries a fragment that tracks or scrolls (#${fragment}): cut it off`;
  }
  if (copyHost.test(host))
    return `${host} is a mirror, proxy, cache or translation: give the publisher's own address`;
  if (shortenerHost.test(host)) return `${host} only forwards: give the address that it leads to`;
  const copies = names.filter((name) => copyParameter.test(name));
  if (copies.length > 0)
    return `asks for a print, amp or shared copy (${copies.join(', ')}): give the page itself`;
  if (copyPath.test(path)) return 'is a print or amp copy: give the page itself';
  return null;
}
