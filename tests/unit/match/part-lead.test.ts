import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partLead } from '../../../src/match/read/part-lead.ts';

describe('the parts of a lead', () => {
  const sentences = ['Russia struck Homs.', 'Moscow says it hit Isis.', 'Others doubt it.'];

  const cases: readonly {
    name: string;
    lead: string;
    ofPage: readonly string[];
    parts: readonly string[];
  }[] = [
    { name: 'its sentences', lead: sentences.join(' '), ofPage: sentences, parts: sentences },
    { name: 'sentences of several blocks', lead: sentences.join('\n'), ofPage: sentences, parts: sentences },
    {
      name: 'with a sentence that is cut off',
      lead: 'Russia struck Homs. Moscow says',
      ofPage: sentences,
      parts: ['Russia struck Homs.', 'Moscow says'],
    },
    {
      name: 'what stands behind a headline of the page',
      lead: sentences.join(' '),
      ofPage: ['Air strikes', ...sentences],
      parts: sentences,
    },
    {
      name: 'the whole, of which nothing is matched now',
      lead: sentences.join(' '),
      ofPage: ['Far below.'],
      parts: [sentences.join(' ')],
    },
    { name: 'nothing', lead: '', ofPage: sentences, parts: [] },
  ];
  it.each(cases)('are $name', ({ lead, ofPage, parts }) => {
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
