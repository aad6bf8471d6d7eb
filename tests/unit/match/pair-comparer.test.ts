import { describe, expect, it } from 'vitest';
import { createPairComparer } from '../../../src/match/pair-comparer.ts';

/** A claim, a sentence that bears it out, and one that does not. */
const contrasts: readonly (readonly [claim: string, supporting: string, other: string])[] = [
  ['The dam has held for more than 20 years.', 'The dam held for 21 years.', 'The dam held for 19 years.'],
  [
    'Fewer than 50 villages were flooded.',
    'In all, 48 villages were flooded.',
    'In all, 52 villages were flooded.',
  ],
  [
    'A third of the villages were flooded.',
    'The flood reached 33 % of the villages.',
    'The flood reached 43 % of the villages.',
  ],
  [
    'The dam was built before 1970.',
    'Built in 1964, the dam is 80 metres high.',
    'Built in 1972, the dam is 80 metres high.',
  ],
  [
    'The minister blamed Belmar.',
    'The minister blamed Belmar for the flood.',
    'The minister did not blame Belmar for the flood.',
  ],
  ['The minister blamed Belmar.', 'The minister blamed Belmar for it.', 'The mayor blamed Arvania for it.'],
  [
    'The dam cost $3 million.',
    'Its cost of 3 million dollars was never published.',
    'Its cost of 8 million dollars was never published.',
  ],
];

const relations: readonly (readonly [claim: string, sentence: string, relation: string])[] = [
  ['The flood killed 312 villagers.', 'The flood killed 312 villagers.', 'states'],
  ['The flood killed 312 villagers.', 'The council said that the flood killed 312 villagers.', 'reports'],
  ['The flood killed 312 villagers.', 'The flood killed 41 villagers.', 'differs'],
  ['The flood killed villagers.', 'The flood did not kill villagers.', 'denies'],
];

describe('comparing a sentence with a claim', () => {
  it.each(contrasts)('%s', (claim, supporting, other) => {
    const compare = createPairComparer([claim], 'en');
    expect(compare(supporting, 0).probability).toBeGreaterThan(compare(other, 0).probability);
  });

  it.each(relations)('%s | %s | %s', (claim, sentence, relation) => {
    expect(createPairComparer([claim], 'en')(sentence, 0).relation).toBe(relation);
  });

  it('finds the same whatever other claims there are', () => {
    const [claim, sentence] = ['The dam burst.', 'The Korin dam burst on Monday.'];
    expect(createPairComparer(['A flood.', claim, 'Rain.'], 'en')(sentence, 1)).toEqual(
      createPairComparer([claim], 'en')(sentence, 0),
    );
  });
});
