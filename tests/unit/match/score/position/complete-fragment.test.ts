import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../../src/match/index/build-index.ts';
import { openIndex } from '../../../../../src/match/index/open-index.ts';
import { createSentenceOpener } from '../../../../../src/match/read/opened-sentence.ts';
import { readContext } from '../../../../../src/match/read/sentence-context.ts';
import { completeFragment } from '../../../../../src/match/score/position/complete-fragment.ts';
import { samplePack } from '../../sample-pack.ts';

const index = openIndex(buildIndex([samplePack()]));
const openSentence = createSentenceOpener(index);
const all = Array.from({ length: index.disputeCount }, (_, dispute) => dispute);

function completed(text: string, { title = '', before = [] as readonly string[] }): string | null {
  const [opened, sentence] = [openSentence(title, 'en'), openSentence(text, 'en')];
  const surrounding = before.map((each) => openSentence(each, 'en'));
  return completeFragment(
    index,
    {
      sentence,
      readContext: () => readContext(index, opened, surrounding),
      open: new Uint8Array(all.length).fill(1),
      language: 0,
    },
    all,
  );
}

describe('a fragment', () => {
  it('gets the name in front that the sentence before it ends on', () => {
    expect(completed('It broke after years of neglect.', { before: ['The Korin dam is gone.'] })).toBe(
      'Korin dam: It broke after years of neglect.',
    );
  });

  it('prefers the sentence before it to the title', () => {
    const place = { title: 'Flood in Arvania', before: ['The Korin dam is gone.'] };
    expect(completed('“Most of them drowned,” she said.', place)).toMatch(/^Korin dam: /);
  });

  it.each([
    [
      'that names whom it means itself',
      'It was the Korin dam that broke.',
      { before: ['The Korin dam is gone.'] },
    ],
    ['of a page that names nothing', 'They drowned in the flood.', { before: ['The water came at night.'] }],
  ])('%s stays as it is', (_, text, place) => {
    expect(completed(text, place)).toBeNull();
  });

  it('is only what begins with a word for something named before', () => {
    expect(completed('Engineers blame years of neglect.', { before: ['The Korin dam is gone.'] })).toBeNull();
  });
});
