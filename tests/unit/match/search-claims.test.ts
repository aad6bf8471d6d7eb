import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createClaimSearch } from '../../../src/match/search/search-claims.ts';
import { samplePack } from './sample-pack.ts';

const { search } = createClaimSearch(openIndex(buildIndex([samplePack()])));
const found = (text: string) => search(text, 5).map(({ card }) => card.dispute.id);

describe('the search box', () => {
  it.each([
    { typed: 'vaccine', first: 'vaccine-rumour' },
    { typed: 'vacc', first: 'vaccine-rumour' },
    { typed: 'vacine', first: 'vaccine-rumour' },
    { typed: 'vaccien poisned', first: 'vaccine-rumour' },
    { typed: 'how many drowned', first: 'korin-deaths' },
    { typed: 'death tol korin', first: 'korin-deaths' },
    { typed: 'earthqake dam', first: 'korin-cause' },
    { typed: 'artilery fire', first: 'korin-cause' },
    { typed: 'belmar', first: 'korin-cause' },
    { typed: 'artillery', first: 'korin-cause' },
    { typed: 'artilery', first: 'korin-cause' },
    { typed: 'BOMBARDMENT OF THE DAM', first: 'korin-cause' },
  ])('finds $first for “$typed”', ({ typed, first }) => {
    expect(found(typed)[0]).toBe(first);
  });

  it('shows each dispute once, best position first, with its other side', () => {
    const hits = search('korin dam', 5);
    expect(new Set(hits.map(({ card }) => card.dispute.id)).size).toBe(hits.length);
    const [hit] = search('earthquake', 5);
    expect(hit?.card.position.id).toBe('earthquake');
    expect(hit?.card.counterClaims.map(({ id }) => id)).toEqual(['shelled', 'neglect']);
  });

  it('finds the dispute that the selected sentence of a page is about', () => {
    expect(found('“Years of neglect made the dam give way,” said a spokesman for Belmar on Friday.')[0]).toBe(
      'korin-cause',
    );
  });

  it('keeps to the limit and orders by score', () => {
    const hits = search('arvania', 2);
    expect(hits).toHaveLength(2);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it.each(['', '   ', '?!', 'xyzzyq', '🙂'])('finds nothing for “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
