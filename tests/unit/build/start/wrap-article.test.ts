import { expect, it } from 'vitest';
import { wrapArticle } from '../../../../src/build/start/wrap-article.ts';

it('wrapArticle() makes the first line the headline and every other line a paragraph', () => {
  const html = wrapArticle('\nA < B & C\r\n\r\nFirst.\nSecond.\n');
  expect(html).toContain('<title>A &lt; B &amp; C</title>');
  expect(html).toContain('<h1>A &lt; B &amp; C</h1>\n<p>First.</p>\n<p>Second.</p>\n</article>');
});
