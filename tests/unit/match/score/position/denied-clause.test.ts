import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../../src/match/index/build-index.ts';
import { openIndex } from '../../../../../src/match/index/open-index.ts';
import { createSentenceOpener } from '../../../../../src/match/read/opened-sentence.ts';
import { deniedClause } from '../../../../../src/match/score/position/denied-clause.ts';
import { samplePack } from '../../sample-pack.ts';

const openSentence = createSentenceOpener(openIndex(buildIndex([samplePack()])));
const deniedIn = (text: string) => deniedClause(openSentence(text, 'en').read());

describe('what a sentence says to be denied', () => {
  it.each([
    [
      'Belmar has denied reports that its shells destroyed the Korin dam.',
      /that its shells destroyed the Korin dam/,
    ],
    ['The minister denies that the dam was badly maintained.', /that the dam was badly maintained/],
    ['There is no evidence that shells destroyed the Korin dam.', /^shells destroyed the Korin dam$/],
    ['It is not true that the dam was badly maintained.', /^the dam was badly maintained$/],
    ['False: Belmarian shells destroyed the Korin dam', /^Belmarian shells destroyed the Korin dam$/],
    ['A video falsely claims that shells destroyed the Korin dam.', /shells destroyed the Korin dam/],
    [
      'The claim that shells destroyed the Korin dam is false.',
      /The claim that shells destroyed the Korin dam/,
    ],
  ])('is a clause of its own: %s', (sentence, clause) => {
    expect(deniedIn(sentence)).toMatch(clause);
  });

  it.each([
    ['that denies a thing', 'Belmar has denied the report.'],
    ['that denies nothing', 'Belmarian shelling destroyed the Korin dam.'],
    ['that denies a denial', 'Nobody denies that shells destroyed the Korin dam, because it was filmed.'],
    ['that calls the thing itself a fake', 'The Korin dam was a hoax, made for tourists, he says.'],
    ['that says not', 'The Korin dam did not break by itself.'],
  ])('is nothing in a sentence %s', (_, sentence) => {
    expect(deniedIn(sentence)).toBeNull();
  });
});
