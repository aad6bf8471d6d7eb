import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/dom/block.ts';
import { readBlock } from '../../../src/dom/read-block.ts';
import { toRange } from '../../../src/dom/to-range.ts';
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
);

/** All Text nodes and breaks below an element, as the page outline collects them. */
function leavesOf(element: Element): Leaf[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node as Text];
    return (node as Element).localName === 'br' ? [node as Element] : leavesOf(node as Element);
  });
}

/** White space beside a break does not render, and a range's text has no breaks: compare without both. */
const render = (text: string) => text.replace(/[ \t\r\n\f]+/g, '');

describe('toRange', () => {
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
        const range = toRange(map, { start, end });
        if (wanted.replaceAll('\n', '') === '') expect(range === null).toBe(true);
        else expect(render(String(range))).toBe(render(wanted));
      }),
    );
  });

  it('is null when the page has changed the text since it was read', () => {
    const document = openPage('<p>The jets struck Homs.</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    const map = readBlock({ leaves: [text], isPreformatted: false });
    text.data = 'The ministry denied it.';
    expect(toRange(map, { start: 0, end: map.text.length }) === null).toBe(true);
  });
});
