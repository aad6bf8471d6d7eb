import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/claim/figures/read-figures.ts';
import { writeSpelledNumbers } from '../../../src/claim/figures/spelled-numbers.ts';

describe('number words become digits', () => {
  it.each([
    ['twenty-one of two hundred and six', '21 of 206'],
    ['a hundred raids', '100 raids'],
    ['three thousand eight hundred and four civilians', '3804 civilians'],
    ['two dozen towns and a dozen villages', '24 towns and 12 villages'],
    ['two and three raids', '2 and 3 raids'],
    ['one in twenty', '1 in 20'],
    ['one of the hospitals, and no one else', 'one of the hospitals, and no one else'],
    ['the official one in 2015, a small one in some', 'the official one in 2015, a small one in some'],
    ['one in a million, one in 1,000', '1 in 1000000, 1 in 1,000'],
    ['one hundred', '100'],
    ['dozens, hundreds and thousands', 'dozens, hundreds and thousands'],
    ['someone often', 'someone often'],
  ])('%s', (text, digits) => expect(writeSpelledNumbers(text)).toBe(digits));
});

describe('the figures of a text', () => {
  it.each<[string, string[]]>([
    ['killed 1,015 civilians', ['count 1015']],
    ['killed 1015 civilians', ['count 1015']],
    ['killed one thousand and fifteen civilians', ['count 1015']],
    ['1.2 million doses, 2bn euros', ['count 1200000', 'count 2000000000']],
    ['only 5% of raids', ['share 0.05']],
    ['only five per cent of raids', ['share 0.05']],
    ['85-90 percent of strikes', ['share 0.85', 'share 0.9']],
    ['between 85 and 90 per cent', ['share 0.85', 'share 0.9']],
    ['one in 20 raids', ['share 0.05']],
    ['a 1-in-20 chance', ['share 0.05']],
    ['12 of 18 sorties', ['count 12', 'count 18']],
    ['half of them, two-thirds of the rest', ['share 0.5', 'share 0.6666666666666666']],
    ['the first half of the campaign', []],
    ['dozens died in the third wave', []],
    ['on 30 September 2015 and 2 Oct', ['year 2015']],
    ['between 20 October and 20 November 2015', ['year 2015']],
    ['October 2, 2015', ['year 2015']],
    [
      'in 2015-16, since 2011, the 2020 election (2021)',
      ['year 2015', 'year 2011', 'year 2020', 'year 2021'],
    ],
    ['killed 2015 civilians', ['count 2015']],
    ['after 2,015 raids', ['count 2015']],
    ['Su-34 and MH17 and COVID-19, 5G masts and 3D prints', []],
    ['15G, 5 GB and 1.5C', ['count 5', 'count 1.5']],
    ['more than 100 miles (160 km) away', ['count 100', 'count 160']],
  ])('%s', (text, figures) =>
    expect(readFigures(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(figures),
  );
});
