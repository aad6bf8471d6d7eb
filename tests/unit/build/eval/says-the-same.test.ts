import { describe, expect, it } from 'vitest';
import { repeatsWhole, saysTheSame } from '../../../../src/build/eval/says-the-same.ts';

describe('claims that say the same by their text', () => {
  it.each([
    ['“The harbour is frozen.”', 'the harbour is frozen', true],
    ['The harbour is frozen.', 'The harbour is open.', false],
    ['Wolves killed sheep.', 'Sheep killed wolves.', false],
    ['The dam was not destroyed.', 'The dam was destroyed.', false],
  ])('%s / %s', (claim, other, same) => expect(saysTheSame(claim, other)).toBe(same));

  it.each([
    ['Remember this, we have the highest dam in Arvania.', '"We have the highest dam in Arvania."', true],
    ['We have one of the highest dams in Arvania.', 'We have the highest dam in Arvania.', false],
    ['The dam was destroyed, he said.', 'The dam was.', false],
  ])('a sentence holds a whole claim: %s', (sentence, claim, holds) =>
    expect(repeatsWhole(sentence, claim)).toBe(holds),
  );
});
