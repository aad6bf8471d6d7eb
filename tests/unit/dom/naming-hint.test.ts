import { expect, it } from 'vitest';
import { namingHint } from '../../../src/dom/naming-hints.ts';
import { parsePage } from './parse-page.ts';

const cases: Record<string, -1 | 0 | 1> = {
  'class="article-body with-sidebar"': 1,
  'class="storyBody"': 1,
  'class="sidebar"': -1,
  'class="main-sidebar-content"': 1,
  'class="post-comments"': -1,
  'class="relatedPosts"': -1,
  'id="cookie-banner"': -1,
  'class="category-social tag-menu has-sidebar"': 0,
  'id="sharing-with-a-single-developer"': 0,
  'class="css-1x2y3z"': 0,
  'class="leserkommentare"': -1,
  'itemprop="comment"': -1,
  'itemtype="https://schema.org/Comment"': -1,
  'itemtype="https://schema.org/NewsArticle"': 1,
  '': 0,
};

for (const [attributes, hint] of Object.entries(cases)) {
  it(`<div ${attributes}> suggests ${hint}`, () => {
    const element = parsePage(`<div ${attributes}></div>`).querySelector('div') as Element;
    expect(namingHint(element, new Map()).hint).toBe(hint);
  });
}
