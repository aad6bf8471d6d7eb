import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { parsePage } from './parse-page.ts';

const A = 'The ministry said on Thursday that its aircraft had struck eight targets, all of them depots.';
const B = 'Monitors on the ground, who count strikes day by day, gave another account of the same night.';
const C = 'A spokesman in the capital, asked about the difference, did not answer before this page went out.';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '') => `<html lang="en"><head>${head}</head><body>${body}</body></html>`;
const NAV = '<nav><a href="/">Home</a> <a href="/world">World news and analysis, every day</a></nav>';

/** What is read, the headline with a `#` before it. */
function read(html: string): string[] {
  const blocks = readPage(parsePage(html)).blocks;
  return blocks.map((block) => `${block.kind === 'title' ? '# ' : ''}${block.text}`);
}

const cases: Record<string, { html: string; read: string[] }> = {
  'headline, stand-first and paragraphs': {
    html: page(
      `${NAV}<main><header><h1>Strikes hit depots, ministry says</h1><p class="dek">Others who were there tell of homes and a market.</p><div>By A. Reporter</div></header><div class="story">${p(A, B, C)}</div></main>`,
      '<title>Strikes hit depots, ministry says | The Example</title>',
    ),
    read: [
      '# Strikes hit depots, ministry says',
      'Others who were there tell of homes and a market.',
      A,
      B,
      C,
    ],
  },
  'a stand-first in the quotation marks of another language': {
    html: page(
      `<main><header><h1>Strikes hit depots, ministry says</h1><p>„Others who were there tell of homes and a market.“</p></header><div class="story">${p(A, B, C)}</div></main>`,
    ),
    read: [
      '# Strikes hit depots, ministry says',
      '„Others who were there tell of homes and a market.“',
      A,
      B,
      C,
    ],
  },
  'the head of an article that calls itself a banner, but no banner of the site': {
    html: page(
      `<header role="banner"><h1>An example of a newspaper</h1></header><article><header role="banner"><h1>Strikes hit depots, ministry says</h1><p>Others who were there tell of homes and a market.</p></header>${p(A, B)}</article>`,
    ),
    read: ['# Strikes hit depots, ministry says', 'Others who were there tell of homes and a market.', A, B],
  },
  'no note on its author': {
    html: page(
      `<main><h1>Strikes hit depots, ministry says</h1><div class="author-card"><p>Jo Roe writes about ministries, and has done so since 2009.</p></div><div class="story">${p(A, B, C)}</div></main>`,
    ),
    read: ['# Strikes hit depots, ministry says', A, B, C],
  },
  'the headline, not the name of the site in another heading': {
    html: page(
      `<h1>The Example</h1><article><h2>Strikes hit depots, ministry says</h2>${p(A, B)}</article>`,
      '<title>Strikes hit depots, ministry says - The Example</title>',
    ),
    read: ['# Strikes hit depots, ministry says', A, B],
  },
  'a text set in pre, but no code': {
    html: page(`<pre>${`${A}\n\n${B}\n\n`.repeat(4)}</pre><pre>${'if (x) { return; }\n'.repeat(40)}</pre>`),
    read: [`${A}\n\n${B}\n\n`.repeat(4)],
  },
  'lists, quotes, subheadings and the own caption': {
    html: page(
      `<article><h1>Strikes hit depots, ministry says</h1>${p(A)}<h2>What is known</h2><ul><li>Eight targets, it said.</li><li>Nobody was hurt.</li></ul><blockquote>${B}</blockquote><figure><img><figcaption>Smoke over the town on Friday.</figcaption></figure>${p(C)}</article>`,
    ),
    read: [
      '# Strikes hit depots, ministry says',
      A,
      'What is known',
      'Eight targets, it said.',
      'Nobody was hurt.',
      B,
      'Smoke over the town on Friday.',
      C,
    ],
  },
  'not what stands around it': {
    html: page(
      `${NAV}<div id="cookie-consent">${p('We and our partners use cookies, as every other page does, to store your choices.')}</div><div class="content">${p(A, B, C)}<div class="related"><h3>Read more</h3>${p('Another story, about something else entirely, that you may like to read.')}</div><aside>${p('An aside about something else, long enough to look like prose to a machine.')}</aside></div><section id="comments">${p('I do not believe a word of this, says a reader, and neither should you.')}</section><footer>${p('All rights reserved, by the publisher, everywhere and for ever and a day.')}</footer>`,
    ),
    read: [A, B, C],
  },
  'sections of one article side by side': {
    html: page(
      `<div class="page"><div class="part">${p(A, B)}</div><div class="part">${p(C, A)}</div></div>`,
    ),
    read: [A, B, C, A],
  },
  'a page that a script hides from listeners while it asks something': {
    html: page(
      `<div id="root" aria-hidden="true"><main><h1>Strikes hit depots, ministry says</h1>${p(A, B)}<div aria-hidden="true">${p(C)}</div></main></div>`,
    ),
    read: ['# Strikes hit depots, ministry says', A, B],
  },
  'a page of labels has no article': { html: page('<button>Send</button><div>Menu</div>'), read: [] },
  'a chart that is a document of its own': { html: `<svg><text>${A} ${B}</text></svg>`, read: [] },
  'a document without body': { html: '<html></html>', read: [] },
};

describe('readPage', () => {
  for (const [name, { html, read: expected }] of Object.entries(cases)) {
    it(`reads ${name}`, () => expect(read(html)).toEqual(expected));
  }

  it('survives 100,000 elements nested in each other', () => {
    const document = parsePage(page('<main></main>'));
    let inner = document.querySelector('main') as Element;
    for (let depth = 0; depth < 100_000; depth++) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.textContent = A;
    expect(readPage(document).blocks.map(({ text }) => text)).toEqual([A]);
  });
});
