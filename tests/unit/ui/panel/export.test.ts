import { describe, expect, test } from 'vitest';
import { buildExport } from '../../../../src/ui/panel/export/exported-page.ts';
import { toHtml } from '../../../../src/ui/panel/export/to-html.ts';
import { toJson } from '../../../../src/ui/panel/export/to-json.ts';
import { toMarkdown } from '../../../../src/ui/panel/export/to-markdown.ts';
import { card, match, position, source } from '../sample-card.ts';

const hostile = '<img src=x onerror=alert(1)> [x](javascript:y) *& "z"';
const kept = buildExport(
  { title: hostile, url: 'https://news.example/a' },
  [
    {
      key: '1',
      sentence: hostile,
      match: match('states'),
      card: { ...card(), counterClaims: [position('b', { sources: [source('b', { title: hostile })] })] },
    },
    { key: '2', sentence: 'Unknown.', match: match('states'), card: null },
  ],
  new Date('2026-01-02T03:04:05Z'),
);

describe('an export', () => {
  test('leaves out marks of which nothing is known', () => {
    expect(kept.marks.map(({ sentence }) => sentence)).toEqual([hostile]);
  });

  test.each([
    ['Markdown', toMarkdown(kept)],
    ['HTML', toHtml(kept)],
    ['JSON', toJson(kept)],
  ])('as %s names every source with address, publisher and note', (_form, text) => {
    const sources = kept.marks.flatMap(({ claim, counterClaims }) =>
      [claim, ...counterClaims].flatMap(({ sources }) => sources),
    );
    expect(sources.length).toBeGreaterThan(1);
    for (const { url, publisher, note } of sources) {
      for (const part of [url, publisher, note]) expect(text).toContain(part);
    }
  });

  test('as HTML holds no markup of the page’s or a source’s', () => {
    expect(toHtml(kept)).not.toContain('<img');
    expect(toHtml(kept)).toContain('<html lang="en-GB" dir="ltr">');
  });

  test('as HTML links addresses of the web only', () => {
    expect(toHtml({ ...kept, url: 'javascript:alert(1)' })).not.toContain('href="javascript');
  });

  test('as Markdown holds no link and no emphasis that are not its own', () => {
    const text = toMarkdown(kept);
    expect(text.match(/(?<!\\)\]\((?!<https:)/g)).toBe(null);
    expect(text).toContain('\\*&');
  });

  test('as JSON says what it is and can be read again', () => {
    expect(JSON.parse(toJson(kept))).toMatchObject({
      format: 'counterclaim-marks',
      version: 1,
      made: '2026-01-02T03:04:05.000Z',
      url: 'https://news.example/a',
    });
  });
});
