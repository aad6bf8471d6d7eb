import { expect, test } from 'vitest';
import { newsHosts, newsMatchPatterns } from '../../../src/background/news-hosts.ts';
import { originPattern, patternHostname } from '../../../src/background/origin-pattern.ts';
import { isWithinHost } from '../../../src/storage/is-within-host.ts';
import { parseHostname } from '../../../src/storage/parse-hostname.ts';

test('the list is long enough to reach every continent', () => {
  expect(newsHosts.length).toBeGreaterThanOrEqual(200);
});

test('every entry is a hostname as a reader would name the site', () => {
  expect(newsHosts.filter((host) => parseHostname(host).hostname !== host)).toEqual([]);
});

test('no entry is there twice, or covered by another', () => {
  const covered = newsHosts.filter((host, at) =>
    newsHosts.some((other, otherAt) => at !== otherAt && isWithinHost(host, other)),
  );
  expect(covered).toEqual([]);
});

test('the patterns are those that the popup asks for', () => {
  expect(newsMatchPatterns).toEqual(newsHosts.map(originPattern));
});

const patterns: [pattern: string, hostname: string | null][] = [
  ['*://*.example.org/*', 'example.org'],
  ['https://example.org/*', 'example.org'],
  ['*://192.168.0.7/*', '192.168.0.7'],
  ['*://*/*', null],
  ['<all_urls>', null],
  ['https://*/*', null],
];

test.each(patterns)('%s is about %s', (pattern, hostname) => {
  expect(patternHostname(pattern)).toBe(hostname);
});

test('an address in numbers has no subdomains', () => {
  expect(originPattern('192.168.0.7')).toBe('*://192.168.0.7/*');
});
