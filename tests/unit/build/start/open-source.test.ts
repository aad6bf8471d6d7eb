import { describe, expect, it } from 'vitest';
import { openPageSource } from '../../../../src/build/start/open-source.ts';

describe('openPageSource()', () => {
  it('serves the demo article under a name of this machine', async () => {
    const { hostname, url, stop } = await openPageSource(null);
    expect(url).toMatch(/^http:\/\/harbour-courier\.localhost:\d+\/article$/);
    const answer = await fetch(url.replace(hostname, '127.0.0.1'));
    expect(await answer.text()).toContain('<h1>');
    stop();
  });

  it('leaves a web address as it is', async () => {
    expect(await openPageSource('https://example.org/a?b')).toMatchObject({
      url: 'https://example.org/a?b',
      hostname: 'example.org',
    });
  });

  it.each([
    ['article.pdf', /neither a web address .* nor a file that ends in \.html or \.txt/],
    ['no-such-file.html', /"no-such-file.html" cannot be read/],
    ['https://', /no web address/],
  ])('says what is wrong with %s', async (page, message) => {
    await expect(openPageSource(page)).rejects.toThrow(message);
  });
});
