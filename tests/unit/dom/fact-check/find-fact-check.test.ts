import { describe, expect, it } from 'vitest';
import { isFactChecker } from '../../../../src/dom/fact-check/fact-checkers.ts';
import { findFactCheck } from '../../../../src/dom/fact-check/find-fact-check.ts';
import type { PageVerdict } from '../../../../src/dom/fact-check/page-verdict.ts';
import { readPage } from '../../../../src/dom/read-page.ts';
import { parsePage } from '../parse-page.ts';

const CLAIM = 'A photograph shows a shark swimming in a flooded shopping centre.';
const VERDICT: PageVerdict = { claim: CLAIM, rating: 'False', publisher: 'Example Checks' };
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: CLAIM,
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'False' },
  author: { '@type': 'Organization', name: 'Example Checks' },
  url: 'https://checks.example/shark',
};
const at = (address: string) => `<link rel="canonical" href="${address}">`;
const linked = (...statements: unknown[]) =>
  statements
    .map((statement) => `<script type="application/ld+json">${JSON.stringify(statement)}</script>`)
    .join('');
const page = (head: string, body = '') =>
  parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);

const cases: Record<string, { head: string; body?: string; verdicts: readonly PageVerdict[] | null }> = {
  'a ClaimReview': { head: linked(REVIEW), verdicts: [VERDICT] },
  'one in a graph of statements': {
    head: linked({
      '@graph': [{ '@type': 'WebPage' }, [{ '@type': ['Review', 'ClaimReview'], ...omit('@type') }]],
    }),
    verdicts: [VERDICT],
  },
  'a rating in figures, an author by name': {
    head: linked({ ...REVIEW, reviewRating: { ratingValue: 1, bestRating: 5 }, author: 'Example Checks' }),
    verdicts: [{ ...VERDICT, rating: '1 / 5' }],
  },
  'several claims of one page, each once': {
    head: linked(REVIEW, REVIEW, { ...REVIEW, claimReviewed: 'Sharks can fly.' }),
    verdicts: [VERDICT, { ...VERDICT, claim: 'Sharks can fly.' }],
  },
  microdata: {
    head: '',
    body: `<div itemscope itemtype="http://schema.org/ClaimReview"><h1 itemprop="claimReviewed">${CLAIM}</h1>
      <span itemprop="reviewRating" itemscope><b itemprop="alternateName">False</b></span>
      <span itemprop="author" itemscope><meta itemprop="name" content="Example Checks"></span></div>`,
    verdicts: [VERDICT],
  },
  'a known checker that states no verdict': {
    head: at('https://www.snopes.com/shark'),
    verdicts: [],
  },
  'no article that cites the check of another site': {
    head: at('https://news.example.org/shark') + linked(REVIEW),
    verdicts: null,
  },
  'its own check at another name of its host': {
    head: at('https://m.checks.example/shark') + linked(REVIEW),
    verdicts: [VERDICT],
  },
  'no article that cites the check of another site in the same country': {
    head: at('https://www.daily.co.uk/shark') + linked({ ...REVIEW, url: 'https://checks.co.uk/shark' }),
    verdicts: null,
  },
  'no article that cites the check of somebody else': {
    head: linked({ '@type': 'NewsArticle', citation: omit('url'), mentions: [omit('url')] }),
    verdicts: null,
  },
  'no article that cites the check of somebody else in its own markup': {
    head: '',
    body: `<div itemprop="citation" itemscope itemtype="https://schema.org/ClaimReview"><b itemprop="claimReviewed">${CLAIM}</b></div>`,
    verdicts: null,
  },
  'a statement with line breaks in its text': {
    head: linked(REVIEW).replace('photograph shows', 'photograph\n\tshows'),
    verdicts: [VERDICT],
  },
  'a statement with commas after its last values': {
    head: linked([REVIEW]).replace('}]', ',\n} , ]'),
    verdicts: [VERDICT],
  },
  'a statement wrapped as XML': {
    head: linked(REVIEW).replace('>{', '>\n//<![CDATA[\n{').replace('}</', '}\n//]]>\n</'),
    verdicts: [VERDICT],
  },
  'a statement in a comment': {
    head: linked(REVIEW).replace('>{', '>/*<![CDATA[*/{').replace('}</', '};/*]]>*/</'),
    verdicts: [VERDICT],
  },
  'no ordinary article': {
    head: linked({ '@type': 'NewsArticle', headline: 'ClaimReview' }),
    verdicts: null,
  },
  'no broken statement': {
    head: `<script type="application/ld+json">{"@type":"ClaimReview"</script>`,
    verdicts: null,
  },
  'a hostile statement, as far as it can be read': {
    head: linked({ ...REVIEW, claimReviewed: { a: 1 }, reviewRating: [null], author: [[]], url: 7 }),
    verdicts: [],
  },
};

function omit(name: '@type' | 'url') {
  const { [name]: _, ...rest } = REVIEW;
  return rest;
}

describe('findFactCheck', () => {
  for (const [name, { head, body, verdicts }] of Object.entries(cases)) {
    it(`recognises ${name}`, () => expect(findFactCheck(page(head, body))).toEqual(verdicts));
  }

  it('leaves the text of a fact-check unread', () => {
    const prose = `<article><p>${'The photograph, as we found, was put together from two. '.repeat(5)}</p></article>`;
    expect(readPage(page('', prose)).blocks).toHaveLength(1);
    expect(readPage(page(linked(REVIEW), prose))).toMatchObject({ verdicts: [VERDICT], blocks: [] });
  });
});

const addresses: Record<string, boolean> = {
  'https://www.snopes.com/fact-check/shark': true,
  'https://notsnopes.com/': false,
  'https://www.reuters.com/fact-check/shark-2024/': true,
  'https://www.reuters.com/world/shark/': false,
  'https://apnews.com/ap-fact-check': true,
  'https://www.thejournal.ie/factcheck-shark-4711-Jan2024/': true,
  'https://www.bbc.co.uk/news/world-middle-east-34461634': false,
};

for (const [address, is] of Object.entries(addresses)) {
  it(`${address} is ${is ? 'a' : 'no'} fact-checker's`, () =>
    expect(isFactChecker(new URL(address))).toBe(is));
}
