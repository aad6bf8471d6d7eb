import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/dom/leaf.ts';
import { readBlock } from '../../../src/dom/read-block.ts';
import { toRanges } from '../../../src/dom/to-ranges.ts';
import { openPage } from './parse-page.ts';

/** Fragments of a paragraph: words, spaces of all kinds, elements opened and closed around them. */
const fragment = fc.oneof(
  fc.constantFrom(
    'bombs',
    'Homs',
    '1,015',
    'é',
    '𝒳',
    '\u00ad',
    '\u00a0',
    '.',
    ' ',
    '\n  ',
    '\t',
    '&amp;',
    '<br>',
  ),
  fc.constantFrom('<b>x</b>', '<a href="#">said <i>he</i></a>', '<span> </span>', '<em>\n</em>'),
  fc.constantFrom(
    '<i hidden>never</i>',
    '<ruby>東京<rt>とうきょう</rt></ruby>',
    '<style>p { color: red }</style>',
  ),
);

/** The Text nodes and breaks below an element that are read, as the page outline collects them. */
function leavesOf(element: Element): Leaf[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node as Text];
    if ((node as Element).matches('[hidden], rt, style')) return [];
    return (node as Element).localName === 'br' ? [node as Element] : leavesOf(node as Element);
  });
}

/** White space beside a break does not render, and a range's text has no breaks: compare without both. */
const render = (text: string) => text.replace(/[ \t\r\n\f]+/g, '');

describe('toRanges', () => {
  it('covers exactly the characters of any span', () => {
    const document = openPage('<p></p>');
    const paragraph = document.querySelector('p') as Element;
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (html, a, b) => {
        paragraph.innerHTML = html.join('');
        const map = readBlock({ leaves: leavesOf(paragraph), isPreformatted: false });
        const start = Math.min(a, b) % (map.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (map.text.length + 1));
        const wanted = map.text.slice(start, end);
        expect(render(toRanges(map, { start, end }).join(''))).toBe(render(wanted));
      }),
    );
  });

  it('are one where the whole sentence stands in one piece of text', () => {
    const document = openPage('<p>The jets <b>struck</b>\n <i>Homs</i>.</p>');
    const map = readBlock({
      leaves: leavesOf(document.querySelector('p') as Element),
      isPreformatted: false,
    });
    expect(toRanges(map, { start: 0, end: map.text.length })).toHaveLength(1);
  });

  it('are one to each tree where a sentence runs through a shadow root', () => {
    const document = openPage('<p>The jets <story-part></story-part> Homs.</p>');
    const root = (document.querySelector('story-part') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = 'struck';
    const [before, , after] = (document.querySelector('p') as Element).childNodes;
    const leaves = [before, root.firstChild, after] as Text[];
    const map = readBlock({ leaves, isPreformatted: false });
    expect(toRanges(map, { start: 0, end: map.text.length }).map((range) => range.toString().trim())).toEqual(
      ['The jets', 'struck', 'Homs.'],
    );
  });

  it('are none when the page has changed the text since it was read', () => {
    const document = openPage('<p>The jets struck Homs.</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    const map = readBlock({ leaves: [text], isPreformatted: false });
    text.data = 'The ministry denied it.';
    expect(toRanges(map, { start: 0, end: map.text.length })).toHaveLength(0);
  });
});
