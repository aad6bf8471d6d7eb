import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../../src/dom/find-headline.ts';
import { outlinePage } from '../../../src/dom/outline-page.ts';
import { runThrough } from '../../../src/dom/run-through.ts';
import { statedTitles } from '../../../src/dom/stated-titles.ts';
import { textOfRun } from '../../../src/dom/text-of-run.ts';
import { parsePage } from './parse-page.ts';

const prose = `<p>${'The ministry said on Thursday that its aircraft had struck eight targets. '.repeat(20)}</p>`;

/** The headline with the tag that it stands in, or null. */
function headlineOf(html: string): string | null {
  const document = parsePage(html);
  const { runs } = runThrough(outlinePage(document.documentElement));
  const headline = findHeadline(runs, statedTitles(document));
  return headline && `${headline.region.tag} ${textOfRun(headline)}`;
}

const cases: Record<string, { title: string; head?: string; body: string; headline: string | null }> = {
  'one of one word': { title: 'Mozilla - Wikipedia', body: '<h1>Mozilla</h1>', headline: 'h1 Mozilla' },
  'one of two words': { title: 'No deal | Daily', body: '<h1>No deal</h1>', headline: 'h1 No deal' },
  'one of twelve letters that the title does not say': {
    title: '見本新聞',
    body: '<h1>東京で大きな地震があった</h1>',
    headline: 'h1 東京で大きな地震があった',
  },
  'one in other words, not the title in a list of stories behind the article': {
    title: 'Strikes hit depots, ministry says',
    body: `<h1>Ministry tells of eight targets</h1>${prose}<h2>Most read</h2><h3>Strikes hit depots, ministry says</h3>`,
    headline: 'h1 Ministry tells of eight targets',
  },
  'one in other words, not the title as a link beside it': {
    title: 'Strikes hit depots, ministry says',
    body: '<h3><a href="/">Strikes hit depots, ministry says</a></h3><h1>Ministry tells of eight targets</h1>',
    headline: 'h1 Ministry tells of eight targets',
  },
  'the title that is a link to itself, not the name of a weblog': {
    title: 'Strikes hit depots, ministry says',
    body: '<h1>Thoughts of a reader</h1><h2><a href="/">Strikes hit depots, ministry says</a></h2>',
    headline: 'h2 Strikes hit depots, ministry says',
  },
  'one in other words below the name of the site': {
    title: 'Strikes hit depots, ministry says | The Daily Example',
    body: `<h1>The Daily Example</h1><h2>Ministry says it hit eight depots</h2>${prose}`,
    headline: 'h2 Ministry says it hit eight depots',
  },
  'a short one below the name of the site': {
    title: 'No deal | The Example',
    body: '<h1>The Example</h1><h2>No deal</h2>',
    headline: 'h2 No deal',
  },
  'a short one behind the name of the site in the title': {
    title: 'BBC - Peace deal',
    body: '<h1>Peace deal</h1>',
    headline: 'h1 Peace deal',
  },
  'no name of the site that the page states': {
    title: 'Depots',
    head: '<meta property="og:site_name" content="The Daily Example">',
    body: '<h1>The Daily Example</h1>',
    headline: null,
  },
  'no label that happens to be an h1': {
    title: 'Strikes hit depots',
    body: '<h1>World</h1>',
    headline: null,
  },
  'the highest of those that say the title, of whatever element it is made': {
    title: 'Strikes hit depots, ministry says',
    body: `<h2>Strikes hit depots, ministry says</h2><header itemprop="headline">Strikes hit depots, ministry says</header>`,
    headline: 'header Strikes hit depots, ministry says',
  },
};

describe('findHeadline', () => {
  for (const [name, { title, head = '', body, headline }] of Object.entries(cases)) {
    it(`finds ${name}`, () =>
      expect(headlineOf(`<title>${title}</title>${head}<body>${body}`)).toBe(headline));
  }
});
