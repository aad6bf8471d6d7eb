import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/match/read/read-text.ts';
import { asks } from '../../../src/match/score/claim/asks.ts';

describe('a sentence', () => {
  it.each([
    ['Is that a shark in a flooded shopping centre?', true],
    ['Did the dam burst, as Belmar says?', true],
    ['Fifteen million new jobs?', true],
    ['The dam burst.', false],
    ['The dam burst, OK?', false],
    ['“Did the dam burst?” he asked.', false],
    ['He asked whether the dam had burst.', false],
    ['', false],
  ])('is a question or is not: %s', (text, isQuestion) => {
    expect(asks(readText(text, 'en'))).toBe(isQuestion);
  });
});
