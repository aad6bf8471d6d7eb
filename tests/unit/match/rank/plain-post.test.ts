import { describe, expect, it } from 'vitest';
import { plainPost } from '../../../../src/match/rank/plain-post.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a post as prose', () => {
  it.each([
    ['The dam broke https://example.org/a?b=c', 'The dam broke', 'addresses are dropped'],
    ['Look at this pic.twitter.com/AbC123', 'Look at this', 'pictures too'],
    ['#SaveTheHarbour now', 'Save The Harbour now', 'tags are parted into words'],
    [
      '#USElection2020 and #snow_storm',
      'US Election 2020 and snow storm',
      'by case, figures and underscores',
    ],
    ['@CityCouncil lied', 'City Council lied', 'handles likewise'],
    [
      'It is so. — A. Reader (@areader) May 5, 2020',
      'It is so.',
      'the signature of an embedded post is dropped',
    ],
    [
      'The d\u0430m br\u00adoke \uff54\uff4f\uff44\uff41\uff59',
      'The dam broke today',
      'disguised letters are read',
    ],
    ['It is so — as A. Reader said.', 'It is so — as A. Reader said.', 'other dashes are kept'],
  ])('%s → %s: %s', (text, prose) => {
    expect(spaced(plainPost(text))).toBe(prose);
  });
});
