import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import { createWordParter } from '../../../src/match/read/part-joined.ts';
import { languageProfile } from '../../../src/text/language-profile.ts';
import { tokenise } from '../../../src/text/tokenise.ts';

const claims = [
  'A single-payer system costs more',
  'Forty-three farms flooded',
  'The sun shines on a flower',
];
const profile = languageProfile('en');
const part = createWordParter(
  openIndex(buildClaimsIndex(claims.map((text, id) => ({ id: String(id), text, language: 'en' })))),
  profile,
);
const words = (text: string) =>
  part(tokenise(text, profile), text).map(({ start, end }) => text.slice(start, end));

describe('words that lost their hyphen', () => {
  it.each([
    ['a singlepayer plan', ['a', 'single', 'payer', 'plan'], 'the index has both, side by side'],
    ['Fortythree farms', ['Forty', 'three', 'farms'], 'as numbers in words'],
    ['a sunflower', ['a', 'sunflower'], 'not where they never stand together'],
    ['flooded farms', ['flooded', 'farms'], 'not words that the index knows'],
    ['sin\u00adglepayer', ['sin\u00adglepayer'], 'not where letters were folded away'],
  ])('%s → %j: %s', (text, expected) => expect(words(text)).toEqual(expected));
});
