import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partLead } from '../../../src/match/read/part-lead.ts';

describe('the parts of a lead', () => {
  const sentences = ['Russia struck Homs.', 'Moscow says it hit Isis.', 'Others doubt it.'];

  it.each<[string, string, readonly string[], string[]]>([
    ['its sentences', sentences.join(' '), sentences, sentences],
    ['sentences of several blocks', sentences.join('\n'), sentences, sentences],
    [
      'a sentence that is cut off',
      'Russia struck Homs. Moscow says',
      sentences,
      ['Russia struck Homs.', 'Moscow says'],
    ],
    [
      'what begins behind a headline of the page',
      sentences.join(' '),
      ['Air strikes', ...sentences],
      sentences,
    ],
    [
      'the whole, of which nothing is matched now',
      sentences.join(' '),
      ['Far below.'],
      [sentences.join(' ')],
    ],
    ['nothing', '', sentences, []],
  ])('are %s', (_, lead, ofPage, parts) => {
    expect(partLead(lead, ofPage)).toEqual(parts);
  });

  it('are all of the lead but for the spaces between', () => {
    const text = fc.stringMatching(/^[ab. ]{0,12}$/);
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (lead, ofPage) => {
        const bare = (written: string) => written.replaceAll(' ', '');
        expect(bare(partLead(lead, ofPage).join(''))).toBe(bare(lead));
      }),
    );
  });
});
