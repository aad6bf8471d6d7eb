/** Addresses under which a source may be cited. */
export const citable = [
  'https://www.example.org/news/2015/10/dam-broken',
  'http://news.example.org/article.cfm?c_id=2&objectid=11578067',
  'https://example.org:8443/a',
  'https://example.org',
  'https://example.org/example/amplified-printing.html',
  'https://archive.example.org/1999/dam',
  'https://example.org/dam#part-2',
  'https://пример.example/плотина',
] as const;

/** Addresses that a ledger refuses, and a word of the reason. */
export const refused: readonly (readonly [address: string, reason: string])[] = [
  ['ftp://example.org/dam', 'no address'],
  ['javascript:alert(1)', 'no address'],
  ['//example.org/dam', 'no address'],
  ['https://localhost/dam', 'no address'],
  ['https://user:secret@example.org/', 'no address'],
  ['https://example.org/a b', 'no address'],
  ['https://example.org/dam?utm_source=feed', 'tracking parameters (utm_source)'],
  ['https://example.org/dam?id=7&fbclid=x&gclid=y', 'tracking parameters (fbclid, gclid)'],
  ['https://example.org/dam?WT.mc_id=TW', 'tracking parameters'],
  ['https://example.org/dam#xtor=AL-1', 'fragment'],
  ['https://example.org/dam#:~:text=broke', 'fragment'],
  ['https://example.org/dam?print=1', 'print, amp or shared copy'],
  ['https://example.org/dam?outputType=amp', 'print, amp or shared copy'],
  ['https://example.org/amp/dam', 'print or amp copy'],
  ['https://example.org/dam/amp/', 'print or amp copy'],
  ['https://example.org/dam.amp.html', 'print or amp copy'],
  ['https://amp.example.org/dam', 'shows copies'],
  ['https://web.archive.org/web/2015/https://example.org/dam', 'shows copies'],
  ['https://archive.ph/abcde', 'shows copies'],
  ['https://webcache.googleusercontent.com/search?q=cache:1', 'shows copies'],
  ['https://example-org.translate.goog/dam', 'shows copies'],
  ['https://ru.scribd.com/document/1', 'shows copies'],
  ['https://bit.ly/3abc', 'only forwards'],
];
