import { describe, expect, it } from 'vitest';
import { plainPost } from '../../../../src/match/rank/plain-post.ts';

describe('a post as prose', () => {
  it.each([
    ['The dam broke https://example.org/a?b=c', 'The dam broke', 'addresses are dropped'],
    [' The  dam\n\nbroke ', 'The dam broke', 'spaces are evened'],
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
      'the signature of an embedded post is no part of it',
    ],
    [
      'The d\u0430m br\u00adoke \uff54\uff4f\uff44\uff41\uff59',
      'The dam broke today',
      'disguised letters are read',
    ],
    ['It is so — as A. Reader said.', 'It is so — as A. Reader said.', 'other dashes are kept'],
  ])('%s → %s: %s', (text, prose) => {
    expect(plainPost(text).text).toBe(prose);
  });

  it.each([
    ['It is so. — A. Reader (@TheReader) May 5, 2020', 'A. Reader The Reader'],
    [
      'It is so. — A. Reader \u{1f4da} (@a_reader) May 5, 2020 https://example.org',
      'A. Reader \u{1f4da} a reader',
    ],
    ['It is so — as A. Reader said.', ''],
    ['— A. Reader, May 5, 2020', ''],
  ])('%s is by “%s”', (text, author) => {
    expect(plainPost(text).author).toBe(author);
  });
});
