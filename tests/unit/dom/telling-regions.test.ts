import { describe, expect, it } from 'vitest';
import { NEWS, paragraphs, readBody } from './news-sentences.ts';

const H = '<h1>Convoy reaches the besieged town after weeks of talks</h1>';
const inParts = (name: string): string =>
  [0, 3, 6, 9].map((at) => `<div class="${name}"><div>${paragraphs(at, at + 3)}</div></div>`).join('');
const comments = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<div class="c1"><p>Well, number ${at}, I doubt that it was so.</p></div>`,
  ).join('');

describe('a name that speaks against the article', () => {
  for (const name of [
    'elementor-widget elementor-widget-text-editor',
    'siteorigin-widget-tinymce textwidget',
    'paywall-content',
    'newsletter-section',
    'comment-piece',
    'opinion-comment',
    'community-news',
    'author-text',
  ])
    it(`tells nothing where all of the article bears it: ${name}`, () => {
      expect(readBody(`<main>${H}${inParts(name)}</main>`)).toEqual(NEWS);
    });

  it('tells nothing of most of an article behind its barrier', () => {
    const body = `<main>${H}${paragraphs(0, 4)}<section class="paywall">${paragraphs(4, 7)}</section></main>`;
    expect(readBody(body)).toEqual(NEWS.slice(0, 7));
  });

  it('tells of a barrier', () => {
    const barrier =
      '<div class="paywall"><p>Already a subscriber, or a new one? Choose a plan that suits you.</p></div>';
    expect(readBody(`<main>${H}${paragraphs(0, 4)}${barrier}</main>`)).toEqual(NEWS.slice(0, 4));
  });

  it('tells of comments that outweigh the story before them', () => {
    const body = `<main>${H}<div class="story">${paragraphs(0, 3)}</div><div class="comments">${comments(60)}</div></main>`;
    expect(readBody(body)).toEqual(NEWS.slice(0, 3));
  });

  it('tells of comments in the page that is named after them', () => {
    const body = `<div class="comments-open"><main>${H}${paragraphs(0, 3)}</main><div id="comments">${comments(20)}</div></div>`;
    expect(readBody(body)).toEqual(NEWS.slice(0, 3));
  });

  for (const name of [
    'class="leserkommentare"',
    'class="commentaires"',
    'id="coral_thread"',
    'class="discussion"',
  ])
    it(`tells of comments: ${name}`, () => {
      const body = `<main><article>${H}${paragraphs(0, 6)}<div ${name}>${comments(3)}</div></article></main>`;
      expect(readBody(body)).toEqual(NEWS.slice(0, 6));
    });

  it('may be a microdata type', () => {
    const replies = NEWS.slice(6, 10).map(
      (text) => `<div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><p>${text}</p></div>`,
    );
    expect(readBody(`<div>${H}<div>${paragraphs(0, 4)}</div>${replies.join('')}</div>`)).toEqual(
      NEWS.slice(0, 4),
    );
  });
});
