import { describe, expect, it } from 'vitest';
import { NEWS, paragraphs, readBody } from './news-sentences.ts';

const H = '<h1>Convoy reaches the besieged town after weeks of talks</h1>';
const teasers = (from: number, to: number, tag = 'div'): string =>
  NEWS.slice(from, to)
    .map(
      (text, at) =>
        `<${tag} class="css-1"><h3><a href="/${at}">Story number ${at} of today</a></h3><p>${text}</p></${tag}>`,
    )
    .join('');

describe('teasers of other stories', () => {
  for (const tag of ['div', 'li'])
    it(`are not read after the article: ${tag}`, () => {
      const more = `<section><h2>More on this story</h2><${tag === 'li' ? 'ul' : 'div'}>${teasers(8, 10, tag)}</${tag === 'li' ? 'ul' : 'div'}></section>`;
      expect(readBody(`<main><article>${H}${paragraphs(0, 8)}</article>${more}</main>`)).toEqual(
        NEWS.slice(0, 8),
      );
    });

  it('are not read where they outweigh it', () => {
    const body = `<div class="ad-page"><div>${H}${paragraphs(0, 3)}</div><div><div>${teasers(3, 12)}</div></div></div>`;
    expect(readBody(body)).toEqual(NEWS.slice(0, 3));
  });

  it('are not read in its middle', () => {
    const body = `<article>${H}${paragraphs(0, 4)}${teasers(9, 10)}${paragraphs(4, 8)}</article>`;
    expect(readBody(body)).toEqual(NEWS.slice(0, 8));
  });

  it('are the text of a page that has no other', () => {
    expect(readBody(`<main>${teasers(0, 12)}</main>`)).toEqual(expect.arrayContaining([...NEWS]));
  });

  it('are not the sections of a page whose headings link to themselves', () => {
    const sections = NEWS.slice(0, 4).map(
      (text, at) => `<div><h2><a href="#s${at}">Section number ${at}</a></h2><p>${text}</p></div>`,
    );
    expect(readBody(`<main>${H}${sections.join('')}${paragraphs(4, 12)}</main>`)).toEqual(
      expect.arrayContaining([...NEWS]),
    );
  });
});
