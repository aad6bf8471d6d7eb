import type { Following } from '../../../src/text/numbers/follows-from.ts';

/** What is claimed, what is stated, and whether the one follows from the other. */
export const followings: readonly (readonly [claimed: string, stated: string, Following])[] = [
  ['more than 25 million', 'more than 26 million', 'follows'],
  ['more than 25 million', 'more than 20 million', 'open'],
  ['more than 20 countries', '57 countries', 'follows'],
  ['more than 20 countries', '20 countries', 'contradicted'],
  ['at least 20 countries', '20 countries', 'follows'],
  ['less than 51 %', '50 %', 'follows'],
  ['less than 51 %', '52 %', 'contradicted'],
  ['under 30', 'fewer than 20', 'follows'],
  ['about 40 people', '43 people', 'follows'],
  ['about 40 people', '50 people', 'contradicted'],
  ['40 people', '40 people', 'follows'],
  ['40 people', 'more than 30 people', 'open'],
  ['40 people', 'more than 50 people', 'contradicted'],
  ['between 30 and 50 people', '40 people', 'follows'],
  ['5 per cent', 'one in 20', 'follows'],
  ['before 1977', 'on November 9, 1975', 'follows'],
  ['before 1977', 'in 1977', 'contradicted'],
  ['after 2 May 2014', 'as of May 3, 2014', 'follows'],
  ['after 2 May 2014', 'as of May 2, 2014', 'contradicted'],
  ['in 2014', 'on May 2, 2014', 'follows'],
  ['on May 2, 2014', 'in 2014', 'open'],
  ['on May 2, 2014', 'on May 2', 'follows'],
];
