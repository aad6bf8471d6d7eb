import { expect, it } from 'vitest';
import { NEWS, paragraphs, readBody } from './news-sentences.ts';

const H = '<h1>Convoy reaches the besieged town after weeks of talks</h1>';
const around = (line: string): readonly string[] =>
  readBody(`<article>${H}${paragraphs(0, 4)}${line}${paragraphs(4, 8)}</article>`);

for (const line of [
  '<p><strong>READ MORE: <a href="/1">Why bread prices have doubled since the spring</a></strong></p>',
  '<p><a href="/1">Also read: Minister insists operation will continue</a></p>',
  '<p>اقرأ أيضا: <a href="/1">الحصار في خمس نقاط والمحادثات المتعثرة</a></p>',
  '<p>Advertisement</p>',
  '<p>Story continues below advertisement</p>',
  '<p>Article continues after this message…</p>',
  '<p>3 min read</p>',
])
  it(`a line of the page is no prose: ${line}`, () => expect(around(line)).toEqual(NEWS.slice(0, 8)));

for (const text of [
  'The <a href="/1">ministry said on Tuesday</a> that <a href="/2">the first convoy had crossed</a> and <a href="/3">the army denied it</a>.',
  '<a href="/1">All of this is one link to what the ministry had said.</a>',
])
  it(`a sentence is prose, much as it links: ${text}`, () =>
    expect(around(`<p>${text}</p>`)).toHaveLength(9));

it('a sentence is prose in a box of its own', () => {
  const box =
    '<div><p>The <a href="/1">ministry said on Tuesday</a> that <a href="/2">the first convoy had crossed</a> and <a href="/3">the army denied it</a>.</p></div>';
  expect(around(box)).toHaveLength(9);
});

it('what AMP shows beside the article is not read', () => {
  const ad = '<amp-ad><div placeholder>Loading the advertisement, please wait for it.</div></amp-ad>';
  expect(around(ad)).toEqual(NEWS.slice(0, 8));
});
