/** Domains that show other publishers' pages: archives, caches, proxies, translators, readers, wiki mirrors. */
const copyDomains = new Set(
  `12ft.io ampproject.net ampproject.org archive.fo archive.is archive.li archive.md archive.org archive.ph
  archive.today archive.vn cc.bingj.com docplayer.net docslib.org everything.explained.today ghostarchive.org
  infogalactic.com megalodon.jp news.google.com nina.az nitter.net onenewspage.com outline.com pastebn.online
  pdfslide.net pdfslide.us perma.cc r.jina.ai removepaywall.com scribd.com translate.goog translate.google.com
  webcache.googleusercontent.com wikimili.com wikizero.com`.split(/\s+/),
);

/** Domains that only forward to another address. */
const forwardingDomains = new Set(
  'bit.ly buff.ly dlvr.it goo.gl is.gd lnkd.in ow.ly t.co tinyurl.com trib.al youtu.be'.split(' '),
);

/** Whether a host shows copies of pages, by its domain or by a first label that says so. */
export function isCopyHost(host: string): boolean {
  return /^(?:amp|cache|mirror|print|proxy)\./.test(host) || isBelow(host, copyDomains);
}

/** Whether a host shortens or wraps addresses. */
export function isForwardingHost(host: string): boolean {
  return isBelow(host, forwardingDomains);
}

function isBelow(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => domains.has(labels.slice(at).join('.')));
}
