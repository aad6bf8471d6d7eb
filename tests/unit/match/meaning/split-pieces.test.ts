import { describe, expect, it } from 'vitest';
import { createPieceSplitter } from '../../../../src/match/meaning/split-pieces.ts';

const scores: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'abefhilortuw'].map((letter) => [letter, -9])),
  '▁': -4,
  '▁the': -2,
  '▁har': -6,
  '▁harbour': -8,
  bour: -5,
  s: -3,
  '▁wall': -5,
  '5': -4,
  fi: -4,
};
const names = Object.keys(scores);
const split = createPieceSplitter(
  new Map(names.map((piece, i) => [piece, { number: i + 1, score: scores[piece] ?? 0 }])),
);
const shown = (text: string): string[] => split(text).map((number) => names[number - 1] ?? '?');

describe('splitting into pieces', () => {
  it.each([
    ['the harbour', ['▁the', '▁harbour'], 'one probable piece rather than two'],
    ['harbours', ['▁harbour', 's'], 'pieces may end within a word'],
    ['the wall', ['▁the', '▁wall'], 'a piece holds the space before its word'],
    ['ﬁ', ['▁', 'fi'], 'ligatures are folded'],
    ['５', ['▁', '5'], 'and so are full-width figures'],
    ['the ✈✈✈', ['▁the', '▁', '?'], 'a run of unknown characters is one unknown piece'],
    ['', ['▁'], 'the empty text is a space'],
  ])('%s → %j: %s', (text, pieces) => {
    expect(shown(text)).toEqual(pieces);
  });
});
