import { expect, test } from 'vitest';
import type { Reason } from '../../../../src/match/match.ts';
import { describeCertainty, describeReason } from '../../../../src/ui/card/describe-reason.ts';
import { sentence, span } from '../sample-card.ts';

const figure = (agreement: 'same' | 'compatible' | 'different', claimed: string): Reason => ({
  kind: 'figure',
  weight: 1,
  agreement,
  found: '1 in 10',
  claimed,
});

const reasons: [Reason, string][] = [
  [{ kind: 'terms', weight: 1, spans: [] }, 'Words that met are underlined.'],
  [{ kind: 'order', weight: 1 }, 'The words stand in a similar order.'],
  [{ kind: 'entities', weight: 1, names: ['Isis', 'Russia'] }, 'Names: Isis and Russia.'],
  [figure('same', '1 in 10'), 'Same figure: 1 in 10.'],
  [figure('same', '10%'), 'Same figure: 1 in 10 here, 10% in the claim.'],
  [figure('compatible', 'less than 20%'), 'The figures fit: 1 in 10 here, less than 20% in the claim.'],
  [figure('different', '5%'), 'Another figure: 1 in 10 here, 5% in the claim.'],
  [{ kind: 'denial', weight: 1, cue: span('denied') }, 'Read as a denial because of “denied”.'],
  [
    { kind: 'attribution', weight: 1, cue: span('The mayor') },
    'Read as a report of what somebody says because of “The mayor”.',
  ],
  [{ kind: 'context', weight: 1, words: ['Syria'] }, 'Taken from the title or the sentences before: Syria.'],
  [
    { kind: 'fuzzy', weight: 1, written: 'Zelensky', read: 'Zelenskyy' },
    '“Zelensky” was read as “Zelenskyy”.',
  ],
  [{ kind: 'meaning', weight: 1 }, 'Similar in meaning to a known wording.'],
];

test.each(reasons)('describeReason() of %o', (reason, said) => {
  expect(describeReason(reason, sentence)).toBe(said);
});

test.each([
  [0.99, 'Almost certainly about this claim (99%).'],
  [0.9, 'Very likely about this claim (90%).'],
  [0.7, 'Likely about this claim (70%).'],
  [0.5, 'Possibly about this claim (50%).'],
])('describeCertainty() of %d', (probability, said) => {
  expect(describeCertainty(probability)).toBe(said);
});
