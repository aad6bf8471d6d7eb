import { expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';

const cases: Record<string, { html: string; body: string }> = {
  'a page without html, head and body': {
    html: '<!doctype html><meta charset=utf-8><title>T</title><h1>H</h1><p>A<p>B',
    body: '<h1>H</h1><p>A</p><p>B</p>',
  },
  'a fragment': { html: '<p>A</p>', body: '<p>A</p>' },
  'what stands in the head and belongs into the body': {
    html: '<html><head><title>T</title><div>A</div></head><body><p>B</p></body></html>',
    body: '<div>A</div><p>B</p>',
  },
  'a second page within the page': {
    html: '<html><body><p>A</p></body></html><html lang="en"><body class="b"><p>B</p></body></html>',
    body: '<p>A</p><p>B</p>',
  },
  'a paragraph that a table does not belong into': {
    html: '<!doctype html><p>A<table><tr><td>B</table>',
    body: '<p>A</p><table><tbody><tr><td>B</td></tr></tbody></table>',
  },
  'elements that end in the wrong order': { html: '<b>A<p>B</b>C</p>', body: '<b>A</b><p><b>B</b>C</p>' },
  'nothing at all': { html: '', body: '' },
};

for (const [name, { html, body }] of Object.entries(cases)) {
  it(`builds ${name} as browsers do`, () => expect(parsePage(html).body.innerHTML).toBe(body));
}

it('keeps the attributes of the page, and those of a second one where it has none', () => {
  const { documentElement } = parsePage('<html lang="en"><body><html lang="de" dir="ltr">');
  expect([documentElement.getAttribute('lang'), documentElement.getAttribute('dir')]).toEqual(['en', 'ltr']);
});

it('opens the shadow roots that the markup states, of each host the first, and no closed one', () => {
  const { body } = parsePage(
    ['open', 'Open', 'closed']
      .map((mode) => `<div><template shadowrootmode=${mode}><p>A</template>B</div>`)
      .join(''),
  );
  expect([...body.children].map(({ shadowRoot }) => shadowRoot?.innerHTML)).toEqual([
    '<p>A</p>',
    '<p>A</p>',
    undefined,
  ]);
  expect(body.textContent).toBe('BBB');
});
