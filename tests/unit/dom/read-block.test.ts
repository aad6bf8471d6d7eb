import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/dom/read-page.ts';
import { openPage } from './parse-page.ts';

/** Enough prose around the case to make the page an article. */
const frame = (html: string) =>
  `<html lang="en"><body><article><p>The minister said on Monday, after a long meeting, that the talks would go on.</p>${html}</article></body></html>`;

const texts = (document: Document) =>
  readPage(document)
    .blocks.map((block) => block.text)
    .slice(1);

const cases: Record<string, { html: string; texts: string[] }> = {
  'white space is collapsed across elements': {
    html: '<p>\n  The  jets <b> struck </b>\n <i>Homs</i>. </p>',
    texts: ['The jets struck Homs.'],
  },
  'one break stays a line feed': {
    html: '<p>The jets struck Homs.<br>\n They left.</p>',
    texts: ['The jets struck Homs.\nThey left.'],
  },
  'two breaks part paragraphs': {
    html: '<div>The jets struck Homs.<br> <br>They left for the coast.</div>',
    texts: ['The jets struck Homs.', 'They left for the coast.'],
  },
  'soft hyphens and no-break spaces stay as they stand': {
    html: '<p>Un&shy;guided bombs, 1&nbsp;015 of them.</p>',
    texts: ['Un\u00adguided bombs, 1\u00a0015 of them.'],
  },
  'the reading of ruby is left out': {
    html: '<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の外務省は空爆を否定しました。</p>',
    texts: ['東京の外務省は空爆を否定しました。'],
  },
  'hidden text is left out': {
    html: '<p>The jets <span hidden>never</span><span aria-hidden="true">!</span><span style="display: none">not</span> struck Homs.</p>',
    texts: ['The jets struck Homs.'],
  },
  'what only listeners get is left out, and what editors note': {
    html: '<p>See <a href="x">the report<span class="visually-hidden">(opens in a new tab)</span></a>,<span class="sr-only"> outside,</span> it said.<span class="mw-editsection">[edit]</span><sup class="noprint Inline-Template">[citation needed]</sup></p>',
    texts: ['See the report, it said.'],
  },
  'what listeners get instead of what is for eyes alone is read': {
    html: '<p><span aria-hidden="true">T</span><span class="sr-only">T</span>he jets struck Homs.</p>',
    texts: ['The jets struck Homs.'],
  },
  'a name that says not to hide is no reason to': {
    html: '<p>The jets <span class="not-sr-only">struck Homs.</span></p>',
    texts: ['The jets struck Homs.'],
  },
  'what was taken back is left out': {
    html: '<p>The jets <del>missed</del> <s>hit</s> struck Homs.</p>',
    texts: ['The jets struck Homs.'],
  },
  'text beside a nested paragraph is a paragraph of its own': {
    html: '<div>The jets struck Homs early.<p>They left for the coast.</p>Nobody was hurt, it said.</div>',
    texts: ['The jets struck Homs early.', 'They left for the coast.', 'Nobody was hurt, it said.'],
  },
  'scripts, forms and editable fields are not read': {
    html: '<p>The jets struck Homs.<script>var x = 1;</script></p><textarea>My own text, which I write.</textarea><div contenteditable>My own text, which I write.</div>',
    texts: ['The jets struck Homs.'],
  },
};

describe('readBlock', () => {
  for (const [name, { html, texts: expected }] of Object.entries(cases)) {
    it(name, () => expect(texts(openPage(frame(html)))).toEqual(expected));
  }

  it('reads open shadow roots and what is slotted into them', () => {
    const document = openPage(frame('<story-part><p slot="text">They left for the coast.</p></story-part>'));
    const root = (document.querySelector('story-part') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The jets struck Homs early.</p><slot name="text"></slot>';
    expect(texts(document)).toEqual(['The jets struck Homs early.', 'They left for the coast.']);
  });
});
