import { describe, expect, it } from 'vitest';
import { isHeading } from '../../../../src/match/decide/is-heading.ts';
import { buildIndex } from '../../../../src/match/index/build-index.ts';
import { openIndex } from '../../../../src/match/index/open-index.ts';
import { createSentenceOpener } from '../../../../src/match/read/opened-sentence.ts';
import { samplePack } from '../sample-pack.ts';

const open = createSentenceOpener(openIndex(buildIndex([samplePack()])));

describe('a heading', () => {
  it.each([
    ['the title of its page', 'The dam burst.', 'The dam burst.', true],
    ['a short line without an end', 'The Korin dam: what we know', 'Arvania', true],
    ['no sentence', 'The dam burst.', 'Arvania', false],
    ['no question', 'Did the dam burst?', 'Arvania', false],
    ['no sentence that ends in a quotation', 'He said: “The dam burst.”', 'Arvania', false],
    ['no sentence in German quotation marks', '„Das stimmt so nicht.“', 'Arvania', false],
    ['no sentence in French quotation marks', '« Ce n’est pas vrai. »', 'Arvania', false],
    ['no sentence in Japanese quotation marks', '「ダムが決壊した。」', 'Arvania', false],
    ['no sentence with a note', 'The dam burst.[2][citation needed]', 'Arvania', false],
    ['no sentence with a bare note', 'The dam burst.12', 'Arvania', false],
    ['a line that ends in a figure', 'Arvania presents version 2.0', 'Arvania', true],
    ['a line that ends in an abbreviated number', 'Who lives at No.10', 'Arvania', true],
    [
      'no long line that lost its full stop',
      'The Korin dam burst on Friday, three days after the rains had begun in the north of Arvania',
      'Arvania',
      false,
    ],
  ] as const)('is %s', (...[, text, title, is]) => {
    expect(isHeading(open(text, 'en'), title)).toBe(is);
  });
});
