import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildClaimsIndex } from '../../../../src/match/index/build-claims-index.ts';
import { openIndex } from '../../../../src/match/index/open-index.ts';
import { openMeaning } from '../../../../src/match/meaning/meaning.ts';
import { createClaimRanker } from '../../../../src/match/rank/claim-ranker.ts';

const claims = {
  library: ['The mayor closed the public library to save money.', 'Did the Mayor Shut the Library?'],
  museum: ['The mayor closed the museum of fishing to save money.', 'Did the Mayor Shut the Museum?'],
  shark: ['A photograph shows a shark swimming on a flooded motorway.', 'Shark on the Motorway'],
  vaccine: ['The flu vaccine contains a tracking chip.', 'Are There Chips in Flu Vaccines?'],
  tax: ['The senate doubled the tax on fuel in 2014.', 'Fuel Tax Doubled?'],
  tax2018: ['The senate doubled the tax on fuel in 2018.', 'Fuel Tax Doubled Again?'],
  copy: ['The senate doubled the tax  on fuel in "2018". ', 'Fuel Tax Doubled Again?'],
  harbour: ['Paula Quill posted that the harbour would be sold.', 'Paula Quill on the Harbour'],
  harbourToo: ['Otto Brandt posted that the harbour would be sold.', 'Otto Brandt on the Harbour'],
};
const entries = Object.entries(claims).map(([id, [text = '', title]]) => ({
  id,
  text,
  title,
  language: 'en',
}));
const index = openIndex(buildClaimsIndex(entries));
const meaning = openMeaning(
  readFileSync(new URL('../../../../src/match/meaning/meaning.weights', import.meta.url)),
);
const wordings = entries.flatMap(({ text, title }) => (title ? [text, title] : [text]));

function ranked(text: string, layer = meaning): string[] {
  const rank = createClaimRanker({ index, wordings, language: 'en', meaning: layer });
  return rank(text, 50).map(({ claim }) => index.claimId(claim));
}

describe('ranking', () => {
  it.each([
    ['library', 'So our mayor shuts the library. To save money! #libraries', 'the same words'],
    ['vaccine', 'They put chips into the flu shot to track us', 'other words'],
    ['shark', 'OMG sharks swim on the freeway now #FloodedMotorway', 'words within a tag'],
    ['tax', 'Fuel tax was doubled by the senate in 2014', 'the same figure'],
    ['museum', 'the mayr closed the musuem', 'misspelt words'],
  ])('puts %s first for “%s”: %s', (first, text) => {
    expect(ranked(text)[0]).toBe(first);
  });

  it('keeps claims that differ in quotation marks and spaces in the order of the file', () => {
    expect(ranked('senate doubled fuel tax in 2018').slice(0, 2)).toEqual(['tax2018', 'copy']);
  });

  it.each([
    ['Otto Brandt', 'harbourToo'],
    ['Paula Quill', 'harbour'],
  ])('prefers what %s is said to have said, who signed the post', (author, first) => {
    expect(ranked(`So they sell our harbour now! — ${author} (@someone) May 5, 2020`)[0]).toBe(first);
  });

  it('finds claims that share nothing with a post but its author', () => {
    expect(ranked('Deleting old posts. — Otto Brandt (@someone) May 5, 2020', null)).toContain('harbourToo');
  });

  it('does without the meaning layer, by words alone', () => {
    expect(ranked('the mayor shuts the library', null)[0]).toBe('library');
  });

  it('finds claims that share no word with the text by their topic', () => {
    expect(ranked('Microphones hidden inside injections!')).toContain('vaccine');
    expect(ranked('Microphones hidden inside injections!', null)).not.toContain('vaccine');
  });

  it('says the same each time, in descending scores', () => {
    const rank = createClaimRanker({ index, wordings, language: 'en', meaning });
    const once = rank('the mayor and the tax', 50);
    expect(rank('the mayor and the tax', 50)).toEqual(once);
    expect(once.map(({ score }) => score)).toEqual(once.map(({ score }) => score).toSorted((a, b) => b - a));
  });
});
