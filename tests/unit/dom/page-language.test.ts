import { expect, it } from 'vitest';
import { pageLanguage } from '../../../src/dom/page-language.ts';
import { parsePage } from './parse-page.ts';

const cases: Record<string, string | null> = {
  '<html lang="en-GB"><body></body></html>': 'en',
  '<html lang=" DE "><body></body></html>': 'de',
  '<html><head><meta http-equiv="Content-Language" content="fr, en"></head><body></body></html>': 'fr',
  '<html><head><meta property="og:locale" content="pt_BR"></head><body></body></html>': 'pt',
  '<html lang="x"><body></body></html>': null,
  '<html lang="&quot;;DROP"><body></body></html>': null,
  '<html><body></body></html>': null,
};

for (const [html, language] of Object.entries(cases)) {
  it(`${html.slice(0, 90)} is in ${language ?? 'no stated language'}`, () =>
    expect(pageLanguage(parsePage(html))).toBe(language));
}
