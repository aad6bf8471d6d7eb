import { describe, expect, test } from 'vitest';
import { type AddressProblem, parseHostname } from '../../../src/storage/parse-hostname.ts';

const readable: [text: string, hostname: string][] = [
  ['bbc.co.uk', 'bbc.co.uk'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['https://www.bbc.co.uk/news/world-35482464', 'bbc.co.uk'],
  ['http://bbc.co.uk:8080/news?x=1#top', 'bbc.co.uk'],
  ['bbc.co.uk:443/news', 'bbc.co.uk'],
  ['//bbc.co.uk/news', 'bbc.co.uk'],
  ['  NEWS.Sky.com  ', 'news.sky.com'],
  ['bbc.co.uk.', 'bbc.co.uk'],
  ['<https://www.theguardian.com/world>', 'theguardian.com'],
  ['“nzherald.co.nz”,', 'nzherald.co.nz'],
  ['*.example.org', 'example.org'],
  ['*://*.example.org/*', 'example.org'],
  ['user:secret@example.org/private', 'example.org'],
  ['view-source:https://example.org/', 'example.org'],
  ['Bürgerblatt – https://www.bürgerblatt.example/aktuell', 'xn--brgerblatt-9db.example'],
  ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
  ['Russian strikes in Syria - BBC News https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['www.com', 'www.com'],
  ['localhost:3000/page', 'localhost'],
  ['http://192.168.0.7/', '192.168.0.7'],
];

test.each(readable)('%s names %s', (text, hostname) => {
  expect(parseHostname(text)).toEqual({ hostname, problem: null });
});

const unreadable: [text: string, kind: AddressProblem['kind'], written: string][] = [
  ['', 'empty', ''],
  ['   ', 'empty', '   '],
  ['bbc', 'incomplete', 'bbc'],
  ['the guardian', 'incomplete', 'the'],
  ['about:config', 'unreadable', 'about:config'],
  ['chrome://extensions', 'closed-scheme', 'chrome'],
  ['file:///home/reader/article.html', 'closed-scheme', 'file'],
  ['https://', 'unreadable', 'https://'],
  ['bbc.co.uk:port', 'unreadable', 'bbc.co.uk:port'],
  ['…', 'unreadable', '…'],
];

describe('what names no site', () => {
  test.each(unreadable)('%j is refused with a reason', (text, kind, written) => {
    expect(parseHostname(text)).toEqual({ hostname: null, problem: { kind, written } });
  });
});
